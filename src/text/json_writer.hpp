#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace handrail {

/// Where JSON is going to stand.
enum class JsonContext {
    file,    ///< a file of its own
    script,  ///< inside an HTML <script>: "<", ">", "&", U+2028 and U+2029 are escaped too
};

/// `text` as a JSON string with its quotes. Bad UTF-8 becomes U+FFFD, so that the result is
/// always valid JSON.
std::string to_json_string(std::string_view text, JsonContext context = JsonContext::file);

/// Appends what to_json_string gives.
void append_json_string(std::string& out, std::string_view text, JsonContext context = JsonContext::file);

/// Writes JSON piece by piece into a string. Commas and line breaks come by themselves; the caller
/// opens and closes in pairs and gives a key before each value of an object.
class JsonWriter {
public:
    enum class Layout { compact, indented };

    explicit JsonWriter(Layout layout = Layout::compact, JsonContext context = JsonContext::file)
        : layout_(layout), context_(context) {}

    JsonWriter& begin_object();
    JsonWriter& end_object();
    JsonWriter& begin_array();
    JsonWriter& end_array();
    JsonWriter& key(std::string_view name);

    JsonWriter& value(std::string_view text);
    JsonWriter& value(const char* text) { return value(std::string_view(text)); }
    JsonWriter& value(const std::string& text) { return value(std::string_view(text)); }
    JsonWriter& value(bool flag);
    /// The shortest digits that read back as the same number; null for NaN and infinities, which JSON does
    /// not have.
    JsonWriter& value(double number);
    template <std::integral Number>
    JsonWriter& value(Number number) {
        return raw(std::to_string(number));
    }
    JsonWriter& null();

    /// A piece that is JSON already.
    JsonWriter& raw(std::string_view json);

    /// `key(name).value(what)`.
    template <typename T>
    JsonWriter& member(std::string_view name, const T& what) {
        key(name);
        return value(what);
    }

    /// What was written; complete once every object and array is closed.
    const std::string& text() const& { return out_; }
    std::string text() && { return std::move(out_); }

private:
    struct Level {
        bool has_items = false;
    };
    void before_value();
    void new_line();
    JsonWriter& open(char bracket);
    JsonWriter& close(char bracket);

    Layout layout_;
    JsonContext context_;
    std::string out_;
    std::vector<Level> levels_;
    bool after_key_ = false;
};

}  // namespace handrail
