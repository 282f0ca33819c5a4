#include "formats/pdf/font_faces.hpp"

#include <map>
#include <mutex>
#include <string>
#include <utility>

#include <fontconfig/fcfreetype.h>

namespace handrail {
namespace {

/// Every face that was opened. Like cairo's caches, which hold on to faces, there is one in a program.
class OpenFaces {
public:
    static OpenFaces& of_this_program() {
        static OpenFaces faces;
        return faces;
    }

    /// Null if the file cannot be read as a font.
    FT_Face open(const std::string& file, int index) {
        const std::lock_guard guard(lock_);
        if (library_ == nullptr && FT_Init_FreeType(&library_) != 0) return nullptr;
        FT_Face& face = faces_[{file, index}];
        if (face == nullptr && FT_New_Face(library_, file.c_str(), index, &face) != 0) face = nullptr;
        return face;
    }

private:
    std::mutex lock_;
    FT_Library library_ = nullptr;
    std::map<std::pair<std::string, int>, FT_Face> faces_;
};

}  // namespace

void give_faces(const FcFontSet& fonts) {
    for (int at = 0; at < fonts.nfont; ++at) {
        FcPattern* font = fonts.fonts[at];
        FcChar8* file = nullptr;
        int index = 0;
        if (FcPatternGetString(font, FC_FILE, 0, &file) != FcResultMatch) continue;
        FcPatternGetInteger(font, FC_INDEX, 0, &index);
        FT_Face face = OpenFaces::of_this_program().open(reinterpret_cast<const char*>(file), index);
        if (face != nullptr) FcPatternAddFTFace(font, FC_FT_FACE, face);
    }
}

}  // namespace handrail
