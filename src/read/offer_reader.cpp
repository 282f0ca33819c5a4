#include "read/offer_reader.hpp"

#include <algorithm>
#include <optional>
#include <span>

#include "base/task_pool.hpp"
#include "read/content_tree.hpp"
#include "read/entry_file_reader.hpp"
#include "read/reference_reader.hpp"
#include "read/schema_set.hpp"
#include "read/site_config_reader.hpp"
#include "read/source_text.hpp"
#include "read/synonyms_reader.hpp"
#include "read/toml.hpp"
#include "text/json.hpp"

namespace handrail {
namespace {

/// Reads one site's files into one ReadOffer.
class OfferReader {
public:
    OfferReader(const Disk& disk, const ReadOptions& options) : disk_(disk), options_(options) {}

    ReadOffer read() {
        auto schemas = load_schemas(disk_, options_.resources);
        if (!schemas) {
            append(read_.diagnostics, std::move(schemas).diagnostics());
            return std::move(read_);
        }
        schemas_ = std::move(schemas).value();
        read_site();
        for (const ReferenceFile& file : reference_files()) read_reference_file(file);
        read_content();
        sort_by_place(read_.diagnostics);
        return std::move(read_);
    }

private:
    void read_site() {
        const std::string path = join_path(options_.site, "site.toml");
        if (auto info = disk_.info(path); info && !info->has_value()) {
            read_.diagnostics.push_back(
                {Severity::error,
                 "no-site-toml",
                 "site.toml",
                 {},
                 "There is no site.toml here, so this is not a Handrail site.",
                 "Run this command in the site's folder, or name it with --site DIR."});
            return;
        }
        auto source = read_source(path, "site.toml");
        if (!source) return append(read_.diagnostics, std::move(source).diagnostics());
        auto value = read_toml(source->bytes, "site.toml");
        if (!value) return append(read_.diagnostics, std::move(value).diagnostics());
        if (check("site.schema.json", *value, "site.toml")) read_.offer.config = read_site_config(*value);
    }

    /// The site's own file, or the one that ships with Handrail; of a file that adds, both.
    void read_reference_file(const ReferenceFile& file) {
        const std::string shown = "data/" + std::string(file.name) + ".json";
        const std::string own = join_path(options_.site, shown);
        const std::string shipped = join_path(options_.resources, shown);
        const auto info = disk_.info(own);
        const bool has_own = info && info->has_value();
        if (has_own && file.adds) read_reference_from(file, shipped, shown);
        const auto value = read_reference_from(file, has_own ? own : shipped, shown);
        if (value && file.name == "synonyms" && has_own && adds_to_shipped(*value)) {
            add_shipped_synonyms(file, shipped, shown);
        }
    }

    std::optional<Value> read_reference_from(const ReferenceFile& file, const std::string& path,
                                             const std::string& shown) {
        auto value = read_data(file, path, shown);
        if (value) read_reference(file.name, *value, read_.offer.reference);
        return value;
    }

    void add_shipped_synonyms(const ReferenceFile& file, const std::string& path, const std::string& shown) {
        Synonyms& synonyms = read_.offer.reference.synonyms;
        if (const auto value = read_data(file, path, shown))
            synonyms = joined(std::move(synonyms), read_synonyms(*value));
    }

    /// A file of data/; nothing if it has errors, which are noted.
    std::optional<Value> read_data(const ReferenceFile& file, const std::string& path,
                                   const std::string& shown) {
        auto source = read_source(path, shown);
        if (!source) {
            append(read_.diagnostics, std::move(source).diagnostics());
            return std::nullopt;
        }
        auto value = parse_json(source->bytes, shown);
        if (!value) {
            append(read_.diagnostics, std::move(value).diagnostics());
            return std::nullopt;
        }
        if (!check(file.schema, *value, shown)) return std::nullopt;
        return std::move(value).value();
    }

    Result<SourceText> read_source(const std::string& path, const std::string& shown) const {
        auto bytes = disk_.read(path);
        if (!bytes) return std::move(bytes).diagnostics();
        return make_source_text(shown, std::move(bytes).value());
    }

    bool check(std::string_view schema, const Value& value, const std::string& file) {
        CheckedValue checked = check_value(schemas_.find(schema)->second, value, file);
        const bool good = !has_errors(checked.diagnostics);
        append(read_.diagnostics, std::move(checked.diagnostics));
        read_.references.push_back({file, std::move(checked.references)});
        return good;
    }

    void read_content() {
        ContentTree tree = find_content(disk_, options_.site);
        append(read_.diagnostics, std::move(tree.diagnostics));
        std::vector<EntryFileResult> results(tree.files.size());
        parallel_for(tree.files.size(), options_.jobs, [&](std::size_t index) {
            results[index] = read_entry_file(disk_, options_.site, tree.files[index], schemas_);
        });
        for (std::size_t index = 0; index < results.size(); ++index) {
            take(tree.files[index], std::move(results[index]));
        }
    }

    void take(const ContentFile& file, EntryFileResult result) {
        const bool broken = has_errors(result.diagnostics);
        append(read_.diagnostics, std::move(result.diagnostics));
        read_.references.push_back({file.path, std::move(result.references)});
        if (broken || !result.entry) read_.broken.push_back(file.path);
        if (!result.entry) return;
        LocalOffer& offer = broken ? read_.refused : read_.offer;
        std::visit([&](auto&& entry) { keep(std::forward<decltype(entry)>(entry), offer); },
                   *std::move(result.entry));
    }

    template <typename Kind>
    void keep(Kind entry, LocalOffer& offer) {
        if (entry.entry.draft && !options_.drafts) {
            read_.drafts.push_back(entry.entry.file);
            return;
        }
        list_of(offer, entry).push_back(std::move(entry));
    }

    static std::vector<Service>& list_of(LocalOffer& offer, const Service&) { return offer.services; }
    static std::vector<Organisation>& list_of(LocalOffer& offer, const Organisation&) {
        return offer.organisations;
    }
    static std::vector<Guide>& list_of(LocalOffer& offer, const Guide&) { return offer.guides; }
    static std::vector<Pathway>& list_of(LocalOffer& offer, const Pathway&) { return offer.pathways; }
    static std::vector<Event>& list_of(LocalOffer& offer, const Event&) { return offer.events; }
    static std::vector<News>& list_of(LocalOffer& offer, const News&) { return offer.news; }
    static std::vector<Response>& list_of(LocalOffer& offer, const Response&) { return offer.responses; }
    static std::vector<Plan>& list_of(LocalOffer& offer, const Plan&) { return offer.plans; }

    const Disk& disk_;
    const ReadOptions& options_;
    SchemaSet schemas_;
    ReadOffer read_;
};

}  // namespace

ReadOffer read_offer(const Disk& disk, const ReadOptions& options) {
    return OfferReader(disk, options).read();
}

}  // namespace handrail
