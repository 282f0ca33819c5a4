#include "read/entry_file_reader.hpp"

#include <utility>

#include "read/easy_read_file.hpp"
#include "read/fields.hpp"
#include "read/front_matter.hpp"
#include "read/kind_readers.hpp"
#include "read/markdown.hpp"
#include "read/source_text.hpp"
#include "text/json.hpp"

namespace handrail {
namespace {

/// An entry's facts and its text, whichever way they were written.
struct Parts {
    Value facts;
    std::string markdown;
    MarkdownPlace place;
    Diagnostics diagnostics;
};

Result<Parts> json_parts(const SourceText& source) {
    auto value = parse_json(source.bytes, source.file);
    if (!value) return std::move(value).diagnostics();
    Parts parts{std::move(value).value(), {}, {source.file, {1, 1}, true}, {}};
    if (const Value* description = parts.facts.find("description")) {
        parts.markdown = description->text;
        parts.place.start = description->at;
    }
    return parts;
}

Result<Parts> front_matter_parts(const SourceText& source) {
    auto front_matter = read_front_matter(source);
    if (!front_matter) return std::move(front_matter).diagnostics();
    Parts parts{std::move(front_matter->value),
                std::move(front_matter->body),
                {source.file, {front_matter->body_line, 1}, false},
                {}};
    const Member* description = parts.facts.find_member("description");
    if (description == nullptr || description->value.is_missing()) return parts;
    if (parts.markdown.find_first_not_of(" \t\r\n") != std::string::npos) {
        parts.diagnostics.push_back(
            {Severity::error, "two-descriptions", source.file, description->key_at,
             "The text stands here and below the front matter too.",
             "Keep one of them: the text below the front matter is the usual place."});
    }
    parts.markdown = description->value.text;
    parts.place = {source.file, description->value.at, true};
    return parts;
}

std::string schema_name(EntryKind kind) {
    switch (kind) {
        case EntryKind::service: return "service.schema.json";
        case EntryKind::organisation: return "organisation.schema.json";
        case EntryKind::guide: return "guide.schema.json";
        case EntryKind::pathway: return "pathway.schema.json";
        case EntryKind::event: return "event.schema.json";
        case EntryKind::news: return "news.schema.json";
        case EntryKind::response: return "response.schema.json";
        case EntryKind::plan: return "plan.schema.json";
    }
    return {};
}

AnyEntry read_kind(EntryKind kind, const Value& facts) {
    switch (kind) {
        case EntryKind::service: return read_service(facts);
        case EntryKind::organisation: return read_organisation(facts);
        case EntryKind::guide: return read_guide(facts);
        case EntryKind::pathway: return read_pathway(facts);
        case EntryKind::event: return read_event(facts);
        case EntryKind::news: return read_news(facts);
        case EntryKind::response: return read_response(facts);
        case EntryKind::plan: return read_plan(facts);
    }
    return Service{};
}

Result<Parts> read_parts(const Disk& disk, const std::string& site, const ContentFile& file) {
    auto bytes = disk.read(join_path(site, file.path));
    if (!bytes) return std::move(bytes).diagnostics();
    auto source = make_source_text(file.path, std::move(bytes).value());
    if (!source) return std::move(source).diagnostics();
    return file.json ? json_parts(*source) : front_matter_parts(*source);
}

/// The rows of <id>.easy.md, if there is one.
void read_easy_read(const Disk& disk, const std::string& site, const ContentFile& file, Entry& entry,
                    Diagnostics& diagnostics) {
    if (file.easy_read.empty()) return;
    if (!entry.easy_read.empty()) {
        diagnostics.push_back({Severity::error,
                               "two-easy-reads",
                               file.easy_read,
                               {1, 1},
                               "The easy-read page stands here and in " + file.path + " too.",
                               "Keep one of them: leave out easy_read there, or remove this file."});
        return;
    }
    auto bytes = disk.read(join_path(site, file.easy_read));
    if (!bytes) return append(diagnostics, std::move(bytes).diagnostics());
    auto source = make_source_text(file.easy_read, std::move(bytes).value());
    if (!source) return append(diagnostics, std::move(source).diagnostics());
    EasyReadFileResult read = read_easy_read_text(source->bytes, file.easy_read);
    append(diagnostics, std::move(read.diagnostics));
    entry.easy_read = std::move(read.rows);
    entry.easy_read_file = file.easy_read;
}

}  // namespace

EntryFileResult read_entry_file(const Disk& disk, const std::string& site, const ContentFile& file,
                                const SchemaSet& schemas) {
    EntryFileResult result;
    auto parts = read_parts(disk, site, file);
    if (!parts) {
        result.diagnostics = std::move(parts).diagnostics();
        return result;
    }
    result.diagnostics = std::move(parts->diagnostics);
    CheckedValue checked = check_value(schemas.find(schema_name(file.kind))->second, parts->facts, file.path);
    append(result.diagnostics, std::move(checked.diagnostics));
    result.references = std::move(checked.references);
    MarkdownResult body = parse_markdown(parts->markdown, parts->place);
    append(result.diagnostics, std::move(body.diagnostics));

    result.entry = read_kind(file.kind, parts->facts);
    std::visit(
        [&](auto& kind) {
            kind.entry.kind = file.kind;
            kind.entry.id = file.id;
            kind.entry.file = file.path;
            kind.entry.body = std::move(body.document);
            read_easy_read(disk, site, file, kind.entry, result.diagnostics);
        },
        *result.entry);
    return result;
}

}  // namespace handrail
