#include "formats/pdf/page_count.hpp"

#include <exception>

#include <qpdf/QPDF.hh>

namespace handrail {

std::uint32_t pdf_page_count(const std::string& bytes) {
    if (bytes.rfind("%PDF-", 0) != 0) return 0;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("a PDF", bytes.data(), bytes.size());
        const auto count = pdf.getRoot().getKey("/Pages").getKey("/Count").getIntValue();
        return count > 0 ? static_cast<std::uint32_t>(count) : 0;
    } catch (const std::exception&) {
        return 0;
    }
}

}  // namespace handrail
