#include "formats/pdf/pdf_fonts.hpp"

#include <filesystem>
#include <mutex>
#include <vector>

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include "formats/pdf/font_faces.hpp"
#include "formats/pdf/font_loan.hpp"

namespace handrail {
namespace {

constexpr const char* needed_files[] = {"andika/Andika-Regular.ttf", "andika/Andika-Bold.ttf"};

/// By the languages that families in England read most often after English (Census 2021), then others.
constexpr const char* noto_names[] = {
    "Sans",         "NaskhArabic", "SansBengali",   "SansGujarati", "SansGurmukhi", "SansDevanagari",
    "SansTamil",    "SansTelugu",  "SansMalayalam", "SansKannada",  "SansSinhala",  "SansHebrew",
    "SansEthiopic", "SansThai",    "SansGeorgian",  "SansArmenian", "SansSymbols",  "SansMyanmar",
    "SansOlChiki",  "SansKhmer",   "SansLao",       "SerifTibetan", "SansThaana",   "SansOriya",
    "SansSymbols2", "SansMath"};

constexpr const char* fallback_file = "droid/DroidSansFallbackFull.ttf";

std::vector<std::string> optional_files() {
    std::vector<std::string> files;
    for (const char* name : noto_names) {
        for (const char* weight : {"Regular", "Bold"}) {
            files.push_back(std::string("noto/Noto") + name + '-' + weight + ".ttf");
        }
    }
    files.emplace_back(fallback_file);
    return files;
}

struct FreeConfig {
    void operator()(FcConfig* config) const { FcConfigDestroy(config); }
};
struct FreeCharacters {
    void operator()(FcCharSet* characters) const { FcCharSetDestroy(characters); }
};
using Config = std::unique_ptr<FcConfig, FreeConfig>;
using Characters = std::unique_ptr<FcCharSet, FreeCharacters>;

bool add_font(FcConfig* config, const std::string& file) {
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) return false;
    return FcConfigAppFontAddFile(config, reinterpret_cast<const FcChar8*>(file.c_str())) == FcTrue;
}

Characters all_characters(FcConfig* config) {
    Characters all(FcCharSetCreate());
    const FcFontSet* fonts = FcConfigGetFonts(config, FcSetApplication);
    for (int index = 0; fonts != nullptr && index < fonts->nfont; ++index) {
        FcCharSet* held = nullptr;
        if (FcPatternGetCharSet(fonts->fonts[index], FC_CHARSET, 0, &held) != FcResultMatch) continue;
        FcCharSetMerge(all.get(), held, nullptr);
    }
    return all;
}

Diagnostic missing_font(const std::string& file) {
    return {Severity::failure,
            "no-pdf-fonts",
            "site.toml",
            {},
            "PDFs are asked for, and the font they are set in cannot be read: " + file + '.',
            "Install the Debian package fonts-sil-andika, or write pdf = []."};
}

}  // namespace

struct PdfFonts::State {
    Config config;
    Characters characters;
    std::mutex lock;
    std::vector<FontMapHandle> free;
};

Result<PdfFonts> PdfFonts::open(const std::string& folder) {
    auto state = std::make_shared<State>();
    state->config.reset(FcConfigCreate());
    const std::string base = folder + '/';
    for (const char* file : needed_files) {
        if (!add_font(state->config.get(), base + file)) return missing_font(base + file);
    }
    for (const std::string& file : optional_files()) add_font(state->config.get(), base + file);
    if (const FcFontSet* fonts = FcConfigGetFonts(state->config.get(), FcSetApplication)) give_faces(*fonts);
    state->characters = all_characters(state->config.get());
    return PdfFonts(std::move(state));
}

Result<PdfFonts> PdfFonts::open() {
    return open(HANDRAIL_FONT_FOLDER);
}

bool PdfFonts::holds(char32_t character) const {
    return FcCharSetHasChar(state_->characters.get(), static_cast<FcChar32>(character)) == FcTrue;
}

std::string PdfFonts::version() const {
    std::string version = std::string("pango ") + pango_version_string() + " cairo " + cairo_version_string();
    const FcFontSet* fonts = FcConfigGetFonts(state_->config.get(), FcSetApplication);
    for (int index = 0; fonts != nullptr && index < fonts->nfont; ++index) {
        FcChar8* name = nullptr;
        int revision = 0;
        if (FcPatternGetString(fonts->fonts[index], FC_FULLNAME, 0, &name) != FcResultMatch) continue;
        FcPatternGetInteger(fonts->fonts[index], FC_FONTVERSION, 0, &revision);
        version += std::string(" ") + reinterpret_cast<const char*>(name) + ' ' + std::to_string(revision);
    }
    return version;
}

FontLoan::FontLoan(const PdfFonts& fonts) : state_(fonts.state_) {
    const std::lock_guard guard(state_->lock);
    if (!state_->free.empty()) {
        map_ = std::move(state_->free.back());
        state_->free.pop_back();
        return;
    }
    map_.reset(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map_.get()), state_->config.get());
}

FontLoan::~FontLoan() {
    const std::lock_guard guard(state_->lock);
    state_->free.push_back(std::move(map_));
}

const char* PdfFonts::families() {
    return "Andika, Noto Sans, Noto Naskh Arabic, Noto Sans Bengali, Noto Sans Gujarati, Noto Sans Gurmukhi, "
           "Noto Sans Devanagari, Noto Sans Tamil, Noto Sans Telugu, Noto Sans Malayalam, Noto Sans Kannada, "
           "Noto Sans Sinhala, Noto Sans Hebrew, Noto Sans Ethiopic, Noto Sans Thai, Noto Sans Georgian, "
           "Noto Sans Armenian, Noto Sans Symbols, Noto Sans Symbols2, Noto Sans Math, Droid Sans Fallback";
}

}  // namespace handrail
