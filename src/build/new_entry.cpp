#include "build/new_entry.hpp"

#include <algorithm>
#include <array>

#include "build/entry_sketch.hpp"
#include "read/content_tree.hpp"
#include "read/format_check.hpp"
#include "read/front_matter.hpp"
#include "read/reference_reader.hpp"
#include "read/schema_check.hpp"
#include "text/json.hpp"
#include "text/slug.hpp"

namespace handrail {
namespace {

/// An id is part of an address that people read out and write down.
constexpr std::size_t longest_id = 60;

/// The name on one line, without spaces at its ends.
std::string tidy(std::string_view name) {
    std::string tidied;
    for (const char letter : name) {
        const bool space = letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
        if (!space) {
            tidied += letter;
        } else if (!tidied.empty() && tidied.back() != ' ') {
            tidied += ' ';
        }
    }
    if (tidied.ends_with(' ')) tidied.pop_back();
    return tidied;
}

/// The id that a name gives, cut between words; empty if it gives none. The letter in front tells a name
/// of which nothing is left from one that is called "section".
std::string id_of(const std::string& name) {
    std::string id = slug("x " + name);
    if (!id.starts_with("x-")) return {};
    id.erase(0, 2);
    if (id.size() > longest_id) {
        const std::size_t hyphen = id.rfind('-', longest_id);
        id.resize(hyphen == std::string::npos ? longest_id : hyphen);
    }
    return is_id(id) ? id : std::string();
}

/// The first id in a file of data/, the site's own or the shipped one; empty if there is none. What is wrong
/// with the file is for `check` to say.
std::string first_id(const Disk& disk, const NewEntry& entry, const ReferenceFile& file) {
    const std::string name = "data/" + std::string(file.name) + ".json";
    auto bytes = disk.read(join_path(entry.site, name));
    if (!bytes) bytes = disk.read(join_path(entry.resources, name));
    if (!bytes) return {};
    const auto data = parse_json(*bytes, name);
    const Value* list = data ? data->find(file.array) : nullptr;
    if (list == nullptr || list->items.empty()) return {};
    const Value* id = list->items.front().find("id");
    if (id == nullptr) id = list->items.front().find("slug");
    return id != nullptr && is_id(id->text) ? id->text : std::string();
}

SketchFacts facts_of(const Disk& disk, const NewEntry& entry, std::string name) {
    SketchFacts facts{entry.kind, std::move(name), entry.today, {}};
    for (const ReferenceFile& file : reference_files()) {
        std::string id = first_id(disk, entry, file);
        if (id.empty()) continue;
        // The schema speaks of the law's list by a shorter name than its file has.
        facts.ids.emplace(file.name == "local-offer-law" ? "law" : file.name, std::move(id));
    }
    return facts;
}

Diagnostic problem(std::string rule, std::string file, std::string message, std::string hint) {
    return {Severity::error, std::move(rule), std::move(file), {}, std::move(message), std::move(hint)};
}

/// Refuses a folder that is no site, and an id that is taken, in a sub-folder or as JSON too.
Result<void> check_place(const Disk& disk, const NewEntry& entry, const std::string& id) {
    const auto site = disk.info(join_path(entry.site, "site.toml"));
    if (!site) return site.diagnostics();
    if (!site->has_value()) {
        return problem("no-site-toml", "site.toml",
                       "There is no site.toml here, so this is not a Handrail site.",
                       "Run this command in the site's folder, or name it with --site DIR.");
    }
    for (const ContentFile& file : find_content(disk, entry.site).files) {
        if (file.kind != entry.kind || file.id != id) continue;
        return problem("entry-exists", file.path,
                       "There is already an entry of this name, and it was left as it is.",
                       "Change that one, or choose another name.");
    }
    return {};
}

/// Reads what is going to be written as `check` will, so that a strange name is refused here and not later.
Result<void> check_text(const std::string& text, const std::string& path, const Schema& schema,
                        const std::string& name) {
    auto source = make_source_text(path, text);
    if (!source) return std::move(source).diagnostics();
    auto parts = read_front_matter(*source);
    if (!parts) return std::move(parts).diagnostics();
    CheckedValue checked = check_value(schema, parts->value, path);
    if (has_errors(checked.diagnostics)) return std::move(checked.diagnostics);
    const Value* read_name = parts->value.find("name");
    if (read_name != nullptr && read_name->text == name) return {};
    return problem("bad-name", {},
                   "The name has characters in it that a file cannot keep, such as an unusual line end.",
                   "Type it by hand instead of copying it.");
}

Result<void> write_new(Disk& disk, const std::string& path, const std::string& text) {
    const auto there = disk.info(path);
    if (!there) return there.diagnostics();
    if (there->has_value()) {
        return problem("entry-exists", path,
                       "Something of this name is already there, and it was left as it is.",
                       "Choose another name.");
    }
    if (auto made = disk.make_folders(parent_path(path)); !made) return made;
    return disk.write(path, text);
}

}  // namespace

Result<std::string> new_entry(Disk& disk, const NewEntry& entry, const SchemaSet& schemas) {
    const std::string name = tidy(entry.name);
    const std::string id = id_of(name);
    if (id.empty()) {
        return problem("bad-name", {}, "No web address can be made of the name \"" + name + "\".",
                       "Give a name with letters from a to z or digits in it; you can change it in the file "
                       "afterwards.");
    }
    if (auto place = check_place(disk, entry, id); !place) return std::move(place).diagnostics();
    const auto schema = schemas.find(std::string(kind_word(entry.kind)) + ".schema.json");
    if (schema == schemas.end()) {
        return Diagnostic{
            Severity::failure,        "no-schema", {}, {}, "Handrail's schema of this kind is missing.",
            "Install Handrail again."};
    }
    const std::string path = "content/" + std::string(kind_folder(entry.kind)) + '/' + id + ".md";
    const std::string text = entry_sketch(schema->second.root(), facts_of(disk, entry, name));
    if (auto checked = check_text(text, path, schema->second, name); !checked)
        return std::move(checked).diagnostics();
    if (auto written = write_new(disk, join_path(entry.site, path), text); !written) {
        return std::move(written).diagnostics();
    }
    return path;
}

std::optional<EntryKind> kind_called(std::string_view word) {
    const auto* found = std::find_if(std::begin(all_kinds), std::end(all_kinds), [&](EntryKind kind) {
        return word == kind_word(kind) || word == kind_folder(kind);
    });
    if (found == std::end(all_kinds)) return std::nullopt;
    return *found;
}

}  // namespace handrail
