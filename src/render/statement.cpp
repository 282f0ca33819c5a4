#include "render/statement.hpp"

#include <algorithm>
#include <array>

#include "text/dates.hpp"

namespace handrail {
namespace {

constexpr std::array<std::string_view, 8> document_endings{".pdf", ".doc",  ".docx", ".odt",
                                                           ".ppt", ".pptx", ".xls",  ".xlsx"};

bool is_document(const std::string& url) {
    const std::string path = url.substr(0, url.find_first_of("?#"));
    return std::any_of(document_endings.begin(), document_endings.end(),
                       [&](std::string_view ending) { return path.ends_with(ending); });
}

/// What the statement counts over all entries.
struct Limits {
    std::size_t braille_unread = 0;
    std::size_t easy_unread = 0;
    std::size_t documents = 0;
    std::size_t films = 0;
};

void add_entry(const Entry& entry, Limits& limits) {
    // The kinds that have forms of their own.
    const bool has_forms = entry.kind == EntryKind::service || entry.kind == EntryKind::guide ||
                           entry.kind == EntryKind::pathway;
    if (has_forms && !entry.braille_checked) ++limits.braille_unread;
    if (has_forms && !entry.easy_read_checked) ++limits.easy_unread;
    if (!entry.bsl_video.empty()) ++limits.films;
    limits.documents += static_cast<std::size_t>(std::count_if(
        entry.links.begin(), entry.links.end(), [](const auto& link) { return is_document(link.url); }));
}

std::vector<std::string> known_limits(const PageContext& context) {
    Limits limits;
    for (const EntryKind kind : all_kinds) {
        for (const EntryRef ref : context.site.sorted(kind)) add_entry(context.site.entry(ref), limits);
    }
    std::vector<std::string> known;
    const auto add = [&](const char* key, std::size_t count) {
        if (count > 0) known.push_back(context.phrases.count(key, count));
    };
    const bool easy = std::count(context.editions.begin(), context.editions.end(), Edition::easy_read) != 0;
    if (easy) add("accessibility.easy_unread", limits.easy_unread);
    if (context.site.offer().config.editions.braille)
        add("accessibility.braille_unread", limits.braille_unread);
    add("accessibility.documents", limits.documents);
    add("accessibility.films", limits.films);
    return known;
}

}  // namespace

void add_statement(const PageContext& context, SitePage& page) {
    const AccessibilityConfig& statement = context.site.offer().config.accessibility;
    const auto date = [](const std::optional<Date>& day) { return day ? format_date(*day) : std::string(); };
    page.status = context.phrases.word("facts.accessibility_" +
                                       (statement.status.empty() ? "unknown" : statement.status));
    page.prepared = date(statement.prepared);
    page.reviewed = date(statement.reviewed);
    page.tested = date(statement.tested);
    page.tested_by = statement.tested_by;
    page.problems = statement.problems;
    page.burden = statement.burden;
    page.out_of_scope = statement.out_of_scope;
    page.answer_within = statement.answer_within;
    page.known = known_limits(context);
}

}  // namespace handrail
