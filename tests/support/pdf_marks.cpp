#include "support/pdf_marks.hpp"

#include <algorithm>

namespace handrail::test {
namespace {

const std::set<std::string> drawing{"Tj", "TJ", "'",  "\"", "f", "f*", "F", "B",
                                    "B*", "b",  "b*", "S",  "s", "Do", "sh"};

class MarkReader : public QPDFObjectHandle::ParserCallbacks {
public:
    void handleObject(QPDFObjectHandle object) override {
        if (!object.isOperator()) {
            operands_.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "BDC" || name == "BMC") begin(name == "BDC");
        if (name == "EMC") end();
        if (drawing.count(name) != 0 &&
            std::none_of(open_.begin(), open_.end(), [](Kind kind) { return kind != Kind::other; }))
            problem(name + " outside of all marks");
        operands_.clear();
    }

    void handleEOF() override {
        if (!open_.empty()) problem("a mark that does not end");
    }

    PageMarks take() { return std::move(marks_); }

private:
    enum class Kind { artifact, part, other };

    void problem(std::string words) { marks_.problems.push_back(std::move(words)); }
    bool inside(Kind kind) const { return std::find(open_.begin(), open_.end(), kind) != open_.end(); }

    void begin(bool with_properties) {
        const bool artifact = !operands_.empty() && operands_.front().isNameAndEquals("/Artifact");
        if (!operands_.empty() && operands_.front().isNameAndEquals("/Private"))
            problem("a mark called Private");
        QPDFObjectHandle properties = with_properties ? operands_.back() : QPDFObjectHandle::newNull();
        const bool numbered = properties.isDictionary() && properties.getKey("/MCID").isInteger();
        if (artifact) {
            if (inside(Kind::part)) problem("an artifact inside a part");
            open_.push_back(Kind::artifact);
        } else if (numbered) {
            if (!open_.empty()) problem("a part inside a mark");
            if (!marks_.identifiers.insert(properties.getKey("/MCID").getIntValueAsInt()).second)
                problem("a number that stands for two parts");
            open_.push_back(Kind::part);
        } else {
            open_.push_back(Kind::other);
        }
    }

    void end() {
        if (open_.empty()) return problem("the end of a mark that did not begin");
        open_.pop_back();
    }

    std::vector<QPDFObjectHandle> operands_;
    std::vector<Kind> open_;
    PageMarks marks_;
};

}  // namespace

PageMarks read_page_marks(QPDFPageObjectHelper page) {
    MarkReader reader;
    page.parseContents(&reader);
    return reader.take();
}

}  // namespace handrail::test
