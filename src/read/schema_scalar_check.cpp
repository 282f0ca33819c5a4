#include "read/schema_scalar_check.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "base/ascii.hpp"
#include "read/format_check.hpp"
#include "read/scalar.hpp"
#include "read/shown_text.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace handrail {
namespace {

/// A longer list of choices is no help in a message.
constexpr std::size_t longest_list = 12;

/// std::regex recurses for each character, so only short texts go through a pattern.
constexpr std::size_t longest_pattern_text = 256;

std::string number_text(double number) {
    std::array<char, 32> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed).ptr;
    return {digits.data(), end};
}

/// One scalar, its node and where to say what is wrong with it.
class ScalarCheck {
public:
    ScalarCheck(const SchemaNode& node, const Value& value, const std::function<std::string()>& name,
                std::string_view file, Diagnostics& diagnostics)
        : node_(node),
          text_(value.text),
          at_(value.at),
          name_(name),
          file_(file),
          diagnostics_(diagnostics) {}

    void run() {
        if (!node_.allowed.empty()) return check_choice();
        switch (node_.type) {
            case SchemaType::integer: return check_integer();
            case SchemaType::number: return check_number();
            case SchemaType::boolean: return check_boolean();
            default: return check_string();
        }
    }

private:
    void add(const char* rule, std::string message, std::string hint) {
        diagnostics_.push_back(
            {Severity::error, rule, std::string(file_), at_, std::move(message), std::move(hint)});
    }

    std::string quoted() const { return '"' + shown_text(text_) + '"'; }

    void check_choice() {
        const auto& allowed = node_.allowed;
        if (std::find(allowed.begin(), allowed.end(), text_) != allowed.end()) return;
        std::string hint = did_you_mean(text_, allowed);
        if (allowed.size() <= longest_list) {
            if (!hint.empty()) hint += ' ';
            hint += (allowed.size() == 1 ? "It can only be " : "It can be ") + listed(allowed) + '.';
        }
        add("not-one-of", name_() + " cannot be " + quoted() + '.', std::move(hint));
    }

    void check_integer() {
        const auto number = to_integer(text_);
        if (number) return check_range(static_cast<double>(*number));
        add("wrong-type", name_() + " has to be a whole number, but it is " + quoted() + '.',
            "Write it in figures only, such as 95.");
    }

    void check_number() {
        const auto number = to_number(text_);
        if (number) return check_range(*number);
        add("wrong-type", name_() + " has to be a number, but it is " + quoted() + '.',
            "Write it in figures with a full stop, such as 52.67.");
    }

    void check_range(double number) {
        const bool low = node_.minimum && number < *node_.minimum;
        const bool high = node_.maximum && number > *node_.maximum;
        if (!low && !high) return;
        std::string range = "at least " + number_text(node_.minimum.value_or(0));
        if (node_.maximum) range = "at most " + number_text(*node_.maximum);
        if (node_.minimum && node_.maximum) {
            range = "from " + number_text(*node_.minimum) + " to " + number_text(*node_.maximum);
        }
        add("out-of-range", name_() + " has to be " + range + ", but it is " + shown_text(text_) + '.',
            "Check the number.");
    }

    void check_boolean() {
        if (to_boolean(text_)) return;
        static constexpr std::array<std::string_view, 4> yes = {"yes", "y", "on", "1"};
        static constexpr std::array<std::string_view, 4> no = {"no", "n", "off", "0"};
        const std::string word = ascii::lower(text_);
        std::string hint = "Write true or false.";
        if (std::find(yes.begin(), yes.end(), word) != yes.end()) hint = "Write true.";
        if (std::find(no.begin(), no.end(), word) != no.end()) hint = "Write false.";
        add("wrong-type", name_() + " has to be true or false, but it is " + quoted() + '.', std::move(hint));
    }

    void check_string() {
        check_length();
        if (node_.pattern) check_pattern();
        if (const auto problem = check_format(node_.format, text_, name_)) {
            add("bad-format", problem->message, problem->hint);
        }
    }

    void check_length() {
        if (!node_.max_length && !node_.min_length) return;
        const std::size_t length = count_code_points(text_);
        const auto is_long = [&] { return name_() + " is " + std::to_string(length) + " characters long; "; };
        if (node_.max_length && length > *node_.max_length) {
            add("too-long", is_long() + "the limit is " + std::to_string(*node_.max_length) + '.',
                "Shorten it by " + std::to_string(length - *node_.max_length) + '.');
        }
        if (node_.min_length && length < *node_.min_length) {
            add("too-short", is_long() + "it needs at least " + std::to_string(*node_.min_length) + '.',
                "Say a little more.");
        }
    }

    void check_pattern() {
        if (text_.size() > longest_pattern_text) {
            if (node_.max_length && count_code_points(text_) > *node_.max_length) return;  // said already
            return add("too-long", name_() + " is too long to be right.", example_hint());
        }
        if (std::regex_search(text_.begin(), text_.end(), node_.pattern->regex)) return;
        add("bad-pattern", name_() + " is " + quoted() + ", which is not how it is written here.",
            example_hint());
    }

    std::string example_hint() const {
        if (!node_.examples.empty()) return "Write it like " + node_.examples.front() + '.';
        return node_.description;
    }

    const SchemaNode& node_;
    const std::string& text_;
    Position at_;
    const std::function<std::string()>& name_;
    std::string_view file_;
    Diagnostics& diagnostics_;
};

}  // namespace

void check_scalar(const SchemaNode& node, const Value& value, const std::function<std::string()>& name,
                  std::string_view file, Diagnostics& diagnostics) {
    ScalarCheck(node, value, name, file, diagnostics).run();
}

std::string listed(const std::vector<std::string>& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) text += i + 1 == words.size() ? " or " : ", ";
        text += words[i];
    }
    return text;
}

}  // namespace handrail
