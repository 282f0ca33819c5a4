#include "output/manifest.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/hash.hpp"
#include "output/output_path.hpp"

namespace handrail {
namespace {

constexpr std::string_view format = "handrail-manifest ";
constexpr int version = 3;
constexpr int version_with_recipes = 2;  // and all after it
constexpr int version_with_pages = 3;
constexpr std::string_view no_recipe = "-";

Diagnostic fault(const std::string& file, std::uint32_t line, std::string_view what) {
    return {Severity::error,
            "bad-manifest",
            file,
            {line, line > 0 ? 1U : 0U},
            "the record of what Handrail published here " + std::string(what) +
                ", so nothing in this folder is touched.",
            "Rename or move the whole output folder away and build again; the new one will be complete."};
}

bool is_hash(std::string_view text) {
    return text.size() == 32 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

template <typename Number>
std::optional<Number> number(std::string_view digits) {
    Number value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size()) return {};
    return value;
}

/// Takes everything up to `end` off the front of `text`, and `end` with it; empty if there is no `end`.
std::optional<std::string_view> take_until(std::string_view& text, char end) {
    const std::size_t at = text.find(end);
    if (at == std::string_view::npos) return {};
    const std::string_view taken = text.substr(0, at);
    text.remove_prefix(at + 1);
    return taken;
}

std::optional<Manifest::value_type> parse_line(std::string_view line, int written) {
    const auto hash = take_until(line, ' ');
    const auto size = take_until(line, ' ');
    const auto recipe = written >= version_with_recipes ? take_until(line, ' ') : no_recipe;
    const auto pages = written >= version_with_pages ? take_until(line, ' ') : "0";
    if (!hash || !size || !recipe || !pages || !is_hash(*hash) || !output_path_fault(line).empty()) return {};
    if (recipe != no_recipe && !is_hash(*recipe)) return {};
    const auto bytes = number<std::uint64_t>(*size);
    const auto count = number<std::uint32_t>(*pages);
    if (!bytes || !count) return {};
    return Manifest::value_type{
        std::string(line),
        FileStamp{std::string(*hash), *bytes, std::string(recipe == no_recipe ? "" : *recipe), *count}};
}

/// A record's first line.
struct Heading {
    std::string_view fault;  ///< what is wrong with it, given what follows; empty if nothing is
    int version = 0;
};

Heading parse_heading(std::string_view heading, std::string_view rest) {
    if (!heading.starts_with(format)) return {"is not one that Handrail wrote"};
    heading.remove_prefix(format.size());
    const auto written = take_until(heading, ' ');
    const auto known = written ? number<int>(*written) : std::nullopt;
    if (!known || *known < 1 || *known > version) return {"was written by another version of Handrail"};
    if (heading != hash_hex(rest)) return {"was changed by hand or damaged"};
    return {{}, *known};
}

}  // namespace

std::string to_text(const Manifest& manifest) {
    std::string lines;
    for (const auto& [path, stamp] : manifest) {
        lines.append(stamp.hash)
            .append(" ")
            .append(std::to_string(stamp.size))
            .append(" ")
            .append(stamp.recipe.empty() ? no_recipe : std::string_view(stamp.recipe))
            .append(" ")
            .append(std::to_string(stamp.pages))
            .append(" ")
            .append(path)
            .append("\n");
    }
    return std::string(format)
        .append(std::to_string(version))
        .append(" ")
        .append(hash_hex(lines))
        .append("\n")
        .append(lines);
}

Result<Manifest> parse_manifest(std::string_view text, const std::string& file) {
    const auto first = take_until(text, '\n');
    if (!first) return fault(file, 0, "is empty or cut short");
    const Heading heading = parse_heading(*first, text);
    if (!heading.fault.empty()) return fault(file, 1, heading.fault);
    Manifest manifest;
    for (std::uint32_t number = 2; !text.empty(); ++number) {
        const auto line = take_until(text, '\n');
        auto entry = line ? parse_line(*line, heading.version) : std::nullopt;
        const bool sorted = entry && (manifest.empty() || manifest.rbegin()->first < entry->first);
        if (!sorted) return fault(file, number, "has a line that Handrail did not write");
        manifest.insert(manifest.end(), *std::move(entry));
    }
    return manifest;
}

}  // namespace handrail
