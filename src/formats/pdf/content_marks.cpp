#include "formats/pdf/content_marks.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

#include "base/ascii.hpp"
#include "text/unicode.hpp"

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

/// A text string of PDF: UTF-16 with its mark in front, in hexadecimal digits (ISO 32000-1, 7.9.2.2).
std::string text_string(std::string_view utf8) {
    constexpr char digits[] = "0123456789ABCDEF";
    std::string made = "<FEFF";
    for (const char16_t unit : to_utf16(utf8)) {
        for (int shift = 12; shift >= 0; shift -= 4) made += digits[(unit >> shift) & 15];
    }
    return made + '>';
}

/// The number behind /MCID in a mark's dictionary.
std::optional<int> mark_number(std::string_view dictionary) {
    constexpr std::string_view key = "/MCID ";
    const std::size_t at = dictionary.find(key);
    if (at == std::string_view::npos) return std::nullopt;
    int number = 0;
    const char* begin = dictionary.data() + at + key.size();
    const auto read = std::from_chars(begin, dictionary.data() + dictionary.size(), number);
    return read.ec == std::errc{} ? std::optional<int>(number) : std::nullopt;
}

/// Goes through a drawing sign by sign (ISO 32000-1, 7.8.2): names, operators and numbers are apart by
/// spaces.
class MarkWriter {
public:
    MarkWriter(std::string_view content, const SpokenMarks& spoken) : content_(content), spoken_(spoken) {}

    std::string write() {
        made_.reserve(content_.size() + 256);
        for (std::size_t at = 0; at < content_.size();) at = read(at);
        return std::move(made_.append(content_.substr(done_)));
    }

private:
    /// Gives where the next sign begins.
    std::size_t read(std::size_t at) {
        if (content_[at] == '(') return skip_text(content_, at);
        if (content_.substr(at, 2) == "<<") return read_dictionary(at);
        if (content_[at] == '<') return skip_digits(at);
        if (content_.substr(at, mark.size()) == mark) return read_private(at);
        if (ascii::is_space(content_[at])) return at + 1;
        const std::size_t end = std::min(content_.find_first_of(" \n\r\t\f(/<", at + 1), content_.size());
        const std::string_view word = content_.substr(at, end - at);
        if (word == "BDC" || word == "BMC") begin_mark(end);
        if (word == "EMC" && !marks_.empty()) end_mark(at, end);
        if (word == "Do" && marks_.empty()) wrap_picture(end);
        if (word.front() == '/') name_ = at;
        return end;
    }

    /// Text in hexadecimal digits.
    std::size_t skip_digits(std::size_t at) const {
        return std::min(content_.find('>', at), content_.size() - 1) + 1;
    }

    std::size_t read_private(std::size_t at) {
        const std::size_t end = content_.find(">>", at);
        if (end == std::string_view::npos) return at + 1;
        copy_to(at);
        made_.append(artifact(count_++));
        return done_ = end + 2;
    }

    /// What a mark says of itself, between its name and its operator.
    std::size_t read_dictionary(std::size_t at) {
        const std::size_t end = content_.find(">>", at);
        if (end == std::string_view::npos) return at + 2;
        const std::string_view dictionary = content_.substr(at, end - at);
        const auto number = mark_number(dictionary);
        const auto words = number ? spoken_.find(*number) : spoken_.end();
        next_ = {};
        if (words != spoken_.end()) {
            copy_to(end);
            made_.append("/ActualText ").append(text_string(words->second)).append(" ");
            next_.speaks = true;
        } else if (!number && is_spoken() && dictionary.find("/ActualText") != std::string_view::npos) {
            next_.dropped = true;
        }
        return end + 2;
    }

    bool is_spoken() const {
        return std::any_of(marks_.begin(), marks_.end(), [](const Mark& one) { return one.speaks; });
    }

    void begin_mark(std::size_t end) {
        if (next_.dropped && name_ && *name_ >= done_) {
            copy_to(*name_);
            done_ = end;
        }
        marks_.push_back(next_);
        next_ = {};
    }

    void end_mark(std::size_t begin, std::size_t end) {
        if (marks_.back().dropped) {
            copy_to(begin);
            done_ = end;
        }
        marks_.pop_back();
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

    struct Mark {
        bool speaks = false;   ///< its words are said in place of what is drawn under it
        bool dropped = false;  ///< one for single signs under a mark that speaks
    };

    std::string_view content_;
    const SpokenMarks& spoken_;
    std::string made_;
    std::size_t done_ = 0;             // up to where it is written
    std::optional<std::size_t> name_;  // where the last name began
    std::size_t count_ = 0;            // of private parts
    Mark next_;                        // the one that the next operator begins
    std::vector<Mark> marks_;          // those that are open
};

}  // namespace

std::string complete_marks(std::string_view content, const SpokenMarks& spoken) {
    return MarkWriter(content, spoken).write();
}

}  // namespace handrail
