#pragma once

#include "formats/pdf/c_handles.hpp"
#include "formats/pdf/pdf_fonts.hpp"

namespace handrail {

/// A font map for one thread at a time, given back when the loan ends. Shaping is slow until a map has met
/// its fonts, so they are kept.
class FontLoan {
public:
    explicit FontLoan(const PdfFonts& fonts);
    FontLoan(const FontLoan&) = delete;
    FontLoan& operator=(const FontLoan&) = delete;
    ~FontLoan();

    PangoFontMap* get() const { return map_.get(); }

private:
    std::shared_ptr<PdfFonts::State> state_;
    FontMapHandle map_;
};

}  // namespace handrail
