#include "support/pdf_print_rules.hpp"

#include <cmath>
#include <set>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace handrail::test {
namespace {

using Object = QPDFObjectHandle;

/// Follows the operators of text through a page's drawing (ISO 32000-1, 9.4).
class TextReader : public Object::ParserCallbacks {
public:
    TextReader(double points, std::set<std::string>& problems) : points_(points), problems_(problems) {}

    void handleObject(Object object) override {
        if (!object.isOperator()) {
            operands_.push_back(object);
            return;
        }
        read(object.getOperatorValue());
        operands_.clear();
    }
    void handleEOF() override {}

private:
    void read(const std::string& name) {
        if (name == "Tf" && operands_.size() == 2) font_size_ = operands_[1].getNumericValue();
        if (name == "Tm" && operands_.size() == 6) {
            height_ = operands_[3].getNumericValue();
            level_ = operands_[1].getNumericValue() == 0 && operands_[2].getNumericValue() == 0;
        }
        if (name != "Tj" && name != "TJ") return;
        const double size = std::fabs(font_size_ * height_);
        if (size < points_ - 0.05) problems_.insert("LP01 text of " + std::to_string(size) + " points");
        if (!level_) problems_.insert("LP06 text that is not level or leans");
    }

    double points_;
    std::set<std::string>& problems_;
    std::vector<Object> operands_;
    double font_size_ = 0;
    double height_ = 0;
    bool level_ = true;
};

void read_fonts(Object page, std::set<std::string>& problems) {
    Object fonts = page.getKey("/Resources").getKey("/Font");
    if (!fonts.isDictionary()) return;
    for (const auto& [key, font] : fonts.getDictAsMap()) {
        const std::string name = Object(font).getKey("/BaseFont").getName();
        if (name.find("Italic") != std::string::npos || name.find("Oblique") != std::string::npos)
            problems.insert("LP05 italics: " + name);
    }
}

void read_paper(Object page, std::set<std::string>& problems) {
    const auto box = page.getKey("/MediaBox").getArrayAsRectangle();
    const bool a4 = std::fabs(box.urx - box.llx - 595.28) < 1 && std::fabs(box.ury - box.lly - 841.89) < 1;
    if (!a4 || page.hasKey("/Rotate")) problems.insert("LP03 a page that is not A4 and upright");
}

}  // namespace

std::vector<std::string> pdf_print_problems(const std::string& bytes, double points) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("a PDF", bytes.data(), bytes.size());
    std::set<std::string> problems;
    for (Object page : pdf.getAllPages()) {
        TextReader reader(points, problems);
        QPDFPageObjectHelper(page).parseContents(&reader);
        read_fonts(page, problems);
        read_paper(page, problems);
    }
    return {problems.begin(), problems.end()};
}

}  // namespace handrail::test
