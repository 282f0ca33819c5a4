#include "search/settings.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

#include "base/ascii.hpp"
#include "text/utf8.hpp"

namespace handrail::lunr {
namespace {

/// What every JavaScript object has. lunr 2.3.9 looks its average field lengths up in plain
/// objects, finds these, and makes every score NaN.
constexpr std::array<std::string_view, 12> object_members{
    "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__",     "__proto__",
    "constructor",      "hasOwnProperty",   "isPrototypeOf",    "propertyIsEnumerable", "toLocaleString",
    "toString",         "valueOf",
};

Diagnostic setting_error(std::string message, std::string hint) {
    return {Severity::error, "index-setting", {}, {}, std::move(message), std::move(hint)};
}

bool is_digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), ascii::is_digit);
}

/// What is wrong with a field's name, as the end of a sentence; nothing if it will do.
std::optional<std::string> name_problem(std::string_view name) {
    if (find_invalid_utf8(name)) return "is not UTF-8 text";
    if (name.find('/') != std::string_view::npos)
        return "has a \"/\", with which lunr joins field and document";
    if (is_digits(name)) return "is all digits, and JavaScript would move it to the front";
    const bool member = std::find(object_members.begin(), object_members.end(), name) != object_members.end();
    if (name == "_index" || member) return "is a name that lunr uses for something else";
    return std::nullopt;
}

Result<void> check_name(std::string_view name) {
    if (name.empty()) return setting_error("A field has no name.", "Write it as NAME or NAME^BOOST.");
    const auto problem = name_problem(name);
    if (!problem) return {};
    return setting_error("The field name \"" + std::string(name) + "\" " + *problem + '.',
                         "Use another name, in the documents too.");
}

Diagnostics check_fields(const std::vector<FieldSpec>& fields) {
    Diagnostics problems;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const FieldSpec& field = fields[i];
        if (auto checked = check_name(field.name); !checked)
            append(problems, std::move(checked).diagnostics());
        const auto same = [&](const FieldSpec& other) { return other.name == field.name; };
        const auto here = fields.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::any_of(fields.begin(), here, same)) {
            problems.push_back(
                setting_error("The field \"" + field.name + "\" is named twice.", "Name it once."));
        }
        if (!std::isfinite(field.boost)) {
            problems.push_back(
                setting_error("The boost of the field \"" + field.name + "\" is not a number.", "Use 1."));
        }
    }
    return problems;
}

bool has_repeats(std::vector<Metadata> metadata) {
    std::sort(metadata.begin(), metadata.end());
    return std::adjacent_find(metadata.begin(), metadata.end()) != metadata.end();
}

}  // namespace

std::string_view metadata_name(Metadata metadata) {
    switch (metadata) {
        case Metadata::position: return "position";
        case Metadata::index: return "index";
        case Metadata::fields: break;
    }
    return "fields";
}

Result<void> check_settings(const Settings& settings) {
    Diagnostics problems = check_fields(settings.fields);
    if (!std::isfinite(settings.k1) || !std::isfinite(settings.b)) {
        problems.push_back(setting_error("k1 and b must be numbers.", "lunr's own are 1.2 and 0.75."));
    }
    if (has_repeats(settings.metadata)) {
        problems.push_back(setting_error("A kind of metadata is named twice.", "Name it once."));
    }
    if (problems.empty()) return {};
    return problems;
}

Result<FieldSpec> parse_field_spec(std::string_view text) {
    const std::size_t caret = text.rfind('^');
    FieldSpec field{std::string(text.substr(0, caret)), 1};
    if (auto checked = check_name(field.name); !checked) return std::move(checked).diagnostics();
    if (caret == std::string_view::npos) return field;
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data() + caret + 1, end, field.boost);
    if (error == std::errc() && rest == end && std::isfinite(field.boost) && field.boost > 0) return field;
    return setting_error("The boost in \"" + std::string(text) + "\" is not a number above 0.",
                         "Write it like " + field.name + "^2 or " + field.name + "^0.5.");
}

}  // namespace handrail::lunr
