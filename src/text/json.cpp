#include "text/json.hpp"

#include <algorithm>
#include <optional>

#include <nlohmann/json.hpp>

#include "text/json_errors.hpp"
#include "text/line_table.hpp"
#include "text/value_builder.hpp"

namespace handrail {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::size_t skip_figures(std::string_view text, std::size_t at) {
    return std::min(text.find_first_not_of("0123456789", at), text.size());
}

/// The parser ends a number where the grammar ends it and takes the rest of "007" for another value; this
/// tells whether all that looks like the number belongs to it (RFC 8259, section 6).
bool is_json_number(std::string_view text) {
    std::size_t at = text.starts_with('-') ? 1 : 0;
    const std::size_t whole = skip_figures(text, at);
    if (whole == at || (text[at] == '0' && whole > at + 1)) return false;
    at = whole;
    if (at < text.size() && text[at] == '.') at = skip_figures(text, at + 1);
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
        at = skip_figures(text, at);
    }
    return at == text.size();
}

/// Takes the events of the library's parser. The library tells neither where a token starts nor how a
/// number was written, so this walks along: between two tokens there is only white space,
/// a comma or a colon.
class TreeReader final : public nlohmann::json_sax<nlohmann::json> {
public:
    TreeReader(std::string_view bytes, std::string_view file, std::size_t max_depth)
        : bytes_(bytes), file_(file), max_depth_(max_depth), cursor_(bytes), builder_(max_depth) {}

    bool null() override {
        builder_.null(begin_token());
        return end_value(start_ + 4);
    }

    bool boolean(bool flag) override {
        builder_.scalar(flag ? "true" : "false", begin_token());
        return end_value(start_ + (flag ? 4 : 5));
    }

    bool number_integer(number_integer_t) override { return number(); }
    bool number_unsigned(number_unsigned_t) override { return number(); }
    bool number_float(number_float_t, const string_t&) override { return number(); }

    bool string(string_t& text) override {
        builder_.scalar(std::move(text), begin_token());
        return end_value(end_of_json_string(bytes_, start_));
    }

    bool binary(binary_t&) override { return false; }

    bool start_object(std::size_t) override { return open(Value::Kind::object); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Value::Kind::list); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        const Position at = begin_token();
        if (const auto first = builder_.key(name, at)) {
            problem_ = duplicate_key(file_, name, *first, at);
            return false;
        }
        progress_.last = JsonProgress::Last::key;
        progress_.after = end_of_json_string(bytes_, start_);
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
        problem_ = explain_json_error(bytes_, file_, progress_);
        return false;
    }

    /// The tree, once the parser is done. It takes a NUL for the end of the text, so what it
    /// left is looked at here.
    Result<Value> take(bool accepted) {
        const bool whole = skip_json_space(bytes_, progress_.after) == bytes_.size();
        if (!problem_ && accepted && whole) return builder_.take();
        if (!problem_) problem_ = explain_json_error(bytes_, file_, progress_);
        return *std::move(problem_);
    }

private:
    Position begin_token() {
        start_ = bytes_.find_first_not_of(" \t\r\n,:", progress_.after);
        if (start_ == std::string_view::npos) start_ = bytes_.size();
        return cursor_.to_offset(start_);
    }

    bool end_value(std::size_t end) {
        progress_.last = JsonProgress::Last::value;
        progress_.after = std::min(end, bytes_.size());
        return true;
    }

    bool number() {
        const Position at = begin_token();
        const std::size_t end = std::min(bytes_.find_first_not_of("+-.0123456789eE", start_), bytes_.size());
        const std::string_view written = bytes_.substr(start_, end - start_);
        if (!is_json_number(written)) {
            problem_ = explain_json_error(bytes_, file_, progress_);
            return false;
        }
        builder_.scalar(std::string(written), at);
        return end_value(end);
    }

    bool open(Value::Kind kind) {
        const Position at = begin_token();
        if (!builder_.open(kind, at)) {
            problem_ = too_deep(file_, at, max_depth_);
            return false;
        }
        progress_.brackets.push_back({kind == Value::Kind::object ? '{' : '[', start_});
        progress_.last = JsonProgress::Last::opened;
        progress_.after = start_ + 1;
        return true;
    }

    bool close() {
        begin_token();
        builder_.close();
        progress_.brackets.pop_back();
        return end_value(start_ + 1);
    }

    std::string_view bytes_;
    std::string_view file_;
    std::size_t max_depth_;
    PositionCursor cursor_;
    ValueBuilder builder_;
    JsonProgress progress_;
    std::size_t start_ = 0;
    std::optional<Diagnostic> problem_;
};

}  // namespace

Result<Value> parse_json(std::string_view bytes, std::string_view file, std::size_t max_depth) {
    if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
    TreeReader reader(bytes, file, max_depth);
    const bool accepted = nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &reader);
    return reader.take(accepted);
}

}  // namespace handrail
