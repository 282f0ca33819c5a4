#include "check/check.hpp"

#include <algorithm>
#include <array>

namespace handrail {
namespace {

using Rule = void (*)(const CheckInput&, Diagnostics&);

constexpr std::array<Rule, 9> rules{check_references, check_links,     check_facts,
                                    check_missing,    check_terms,     check_aliases,
                                    check_contacts,   check_easy_read, check_statement};

void apply_levels(const std::map<std::string, std::string>& levels, Diagnostics& found) {
    std::erase_if(found, [&](Diagnostic& diagnostic) {
        const auto level = levels.find(diagnostic.rule);
        if (level == levels.end()) return false;
        if (level->second == "note") diagnostic.severity = Severity::note;
        if (level->second == "warning") diagnostic.severity = Severity::warning;
        if (level->second == "error") diagnostic.severity = Severity::error;
        return level->second == "off";
    });
}

}  // namespace

Diagnostics check_offer(const CheckInput& input) {
    Diagnostics found;
    for (const Rule rule : rules) rule(input, found);
    apply_levels(input.read.offer.config.checks, found);
    sort_by_place(found);
    return found;
}

std::optional<std::string> broken_file(const ReadOffer& read, std::string_view folder, std::string_view id) {
    const std::string home = "content/" + std::string(folder) + "/";
    for (const std::string& file : read.broken) {
        if (file.rfind(home, 0) != 0) continue;
        const std::string_view name = std::string_view(file).substr(file.rfind('/') + 1);
        if (name.substr(0, name.rfind('.')) == id) return file;
    }
    return std::nullopt;
}

std::string mend_first(const std::string& broken_file) {
    return "Its file, " + broken_file + ", has an error of its own: mend that first.";
}

Diagnostic about(const Entry& entry, std::string_view field, Severity severity, std::string_view rule,
                 std::string message, std::string hint) {
    Position at = entry.fields_at.empty() ? Position{1, 1} : entry.fields_at.front().at;
    for (const FieldPlace& place : entry.fields_at) {
        if (place.field == field) at = place.at;
    }
    return {severity, std::string(rule), entry.file, at, std::move(message), std::move(hint)};
}

}  // namespace handrail
