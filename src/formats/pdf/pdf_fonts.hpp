#pragma once

#include <memory>
#include <string>

#include "base/result.hpp"

namespace handrail {

/// The fonts that PDFs are set in: Andika, which was drawn for people who learn to read, and for letters and
/// signs that it does not have Noto and Droid Sans Fallback. They are read from their files, never found
/// among the machine's own fonts, so that the same text gives the same bytes everywhere. Any thread may use
/// one.
class PdfFonts {
public:
    /// From the fonts' files below `folder`, laid out as Debian's packages do. Error: `no-pdf-fonts` where
    /// Andika is missing; without another font, its letters count as those that no font holds.
    static Result<PdfFonts> open(const std::string& folder);
    /// From where the packages put them, or where this program was told to look when it was compiled.
    static Result<PdfFonts> open();

    /// True if one of the fonts can draw the character.
    bool holds(char32_t character) const;

    /// Tells these fonts and the libraries that set them from others, which may set the same text
    /// differently.
    std::string version() const;

    /// The names under which a font map knows the fonts, the first of them first.
    static const char* families();

private:
    friend class FontLoan;
    struct State;
    explicit PdfFonts(std::shared_ptr<State> state) : state_(std::move(state)) {}

    std::shared_ptr<State> state_;
};

}  // namespace handrail
