#include "formats/pdf/content_marks.hpp"

#include <algorithm>
#include <optional>

#include "base/ascii.hpp"

namespace handrail {
namespace {

constexpr std::string_view mark = "/Private";
constexpr std::string_view layout = "/Artifact <</Type /Layout>>";

/// One after the end of the text in brackets that starts at `at` (ISO 32000-1, 7.3.4.2).
std::size_t skip_text(std::string_view content, std::size_t at) {
    int depth = 0;
    for (; at < content.size(); ++at) {
        if (content[at] == '\\') {
            ++at;
        } else if (content[at] == '(') {
            ++depth;
        } else if (content[at] == ')' && --depth == 0) {
            return at + 1;
        }
    }
    return content.size();
}

std::string_view artifact(std::size_t number) {
    if (number == 0) return "/Artifact <</Type /Pagination /Subtype /Header>>";
    if (number == 1) return "/Artifact <</Type /Pagination /Subtype /Footer>>";
    return layout;
}

/// Goes through a drawing sign by sign (ISO 32000-1, 7.8.2): names, operators and numbers are apart by
/// spaces.
class MarkWriter {
public:
    explicit MarkWriter(std::string_view content) : content_(content) {}

    std::string write() {
        made_.reserve(content_.size() + 256);
        for (std::size_t at = 0; at < content_.size();) at = read(at);
        return std::move(made_.append(content_.substr(done_)));
    }

private:
    /// Gives where the next sign begins.
    std::size_t read(std::size_t at) {
        if (content_[at] == '(') return skip_text(content_, at);
        if (content_[at] == '<') return skip_digits(at);
        if (content_.substr(at, mark.size()) == mark) return read_private(at);
        if (ascii::is_space(content_[at])) return at + 1;
        const std::size_t end = std::min(content_.find_first_of(" \n\r\t\f(/<", at + 1), content_.size());
        const std::string_view word = content_.substr(at, end - at);
        if (word == "BDC" || word == "BMC") ++depth_;
        if (word == "EMC" && depth_ > 0) --depth_;
        if (word == "Do" && depth_ == 0) wrap_picture(end);
        if (word.front() == '/') name_ = at;
        return end;
    }

    /// Text in hexadecimal digits, or the start of a dictionary.
    std::size_t skip_digits(std::size_t at) const {
        if (content_.substr(at, 2) == "<<") return at + 2;
        return std::min(content_.find('>', at), content_.size() - 1) + 1;
    }

    std::size_t read_private(std::size_t at) {
        const std::size_t end = content_.find(">>", at);
        if (end == std::string_view::npos) return at + 1;
        copy_to(at);
        made_.append(artifact(count_++));
        return done_ = end + 2;
    }

    /// The picture's name stands before the operator that draws it, which ends at `end`.
    void wrap_picture(std::size_t end) {
        if (!name_ || *name_ < done_) return;
        const std::string_view drawn = content_.substr(*name_, end - *name_);
        copy_to(*name_);
        made_.append(layout).append(" BDC ").append(drawn).append(" EMC");
        done_ = end;
    }

    void copy_to(std::size_t end) {
        made_.append(content_.substr(done_, end - done_));
        done_ = end;
    }

    std::string_view content_;
    std::string made_;
    std::size_t done_ = 0;             // up to where it is written
    std::optional<std::size_t> name_;  // where the last name began
    std::size_t count_ = 0;            // of private parts
    int depth_ = 0;                    // of marks
};

}  // namespace

std::string mark_artifacts(std::string_view content) {
    return MarkWriter(content).write();
}

}  // namespace handrail
