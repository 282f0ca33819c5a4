#include <algorithm>
#include <set>

#include "check/entry_links.hpp"
#include "check/rules.hpp"
#include "read/format_check.hpp"
#include "text/suggest.hpp"

namespace handrail {
namespace {

/// Looks at every link and picture in the texts of entries.
class LinkCheck {
public:
    LinkCheck(const ReadOffer& read, Diagnostics& found) : read_(read), found_(found) {
        for_each_entry(read.offer, [&](const Entry& entry) { entries_.insert({entry.kind, entry.id}); });
        pictures_.insert(read.pictures.begin(), read.pictures.end());
    }

    void entry(const Entry& entry) {
        entry_ = &entry;
        if (entry.picture) front_picture(*entry.picture);
        blocks(entry.body.blocks);
    }

private:
    void report(const char* rule, Position at, std::string message, std::string hint) {
        found_.push_back({Severity::error, rule, entry_->file, at, std::move(message), std::move(hint)});
    }

    void blocks(const std::vector<Block>& all) {
        for (const Block& block : all) {
            inlines(block.inlines);
            blocks(block.children);
        }
    }

    void inlines(const std::vector<Inline>& all) {
        for (const Inline& part : all) {
            if (part.kind == Inline::Kind::link) link(part);
            if (part.kind == Inline::Kind::picture) {
                picture_words(part.url, part.text, part.at);
                picture_file(part.url, part.at);
            }
            inlines(part.children);
        }
    }

    void link(const Inline& part) {
        if (!is_allowed_uri(part.url)) {
            return report(
                "bad-link", part.at, "The link \"" + part.url + "\" cannot be used.",
                "A link may begin with https:, http:, mailto: or tel:, or lead to another entry, such as "
                "../guides/ehc-plans.md.");
        }
        if (leaves_site(part.url) || part.url.front() == '#') return;
        const auto target = parse_entry_link(part.url, entry_->kind);
        if (!target) {
            return report(
                "bad-link", part.at, "The link \"" + part.url + "\" leads to nothing that Handrail knows.",
                "Link to another entry by its file, such as ../guides/ehc-plans.md, or write a whole "
                "address that begins with https://.");
        }
        if (entries_.count({target->kind, target->id}) != 0) return;
        report("broken-link", part.at,
               "There is no entry \"" + target->id + "\" among the " + kind_folder(target->kind) + ".",
               suggestion(*target));
    }

    std::string suggestion(const EntryLink& target) const {
        if (const auto file = broken_file(read_, kind_folder(target.kind), target.id))
            return mend_first(*file);
        std::vector<std::string> ids;
        for (const auto& [kind, id] : entries_) {
            if (kind == target.kind) ids.push_back(id);
            if (id == target.id) return std::string("There is one among the ") + kind_folder(kind) + ".";
        }
        return did_you_mean(target.id, ids);
    }

    /// A picture without "alt" has an error already, from the schema.
    void front_picture(const Picture& shown) {
        if (!shown.alt.empty()) picture_words(shown.file, shown.alt, shown.at);
        picture_file(shown.file, shown.at);
    }

    void picture_words(const std::string& file, const std::string& alt, Position at) {
        if (alt.find_first_not_of(' ') != std::string::npos) return;
        report("missing-alt", at, "The picture \"" + file + "\" has no words for people who do not see it.",
               "Say in a few words what it shows: ![The front door, with a ramp](images/door.jpg)");
    }

    void picture_file(const std::string& file, Position at) {
        if (pictures_.count(file) != 0) return;
        const std::vector<std::string> known(pictures_.begin(), pictures_.end());
        std::string hint = did_you_mean(file, known);
        if (hint.empty())
            hint = "Put the file into the site's folder \"images\" and write images/ before its name.";
        report("bad-picture", at, "There is no picture \"" + file + "\" in this site.", std::move(hint));
    }

    const ReadOffer& read_;
    const Entry* entry_ = nullptr;
    std::set<std::pair<EntryKind, std::string>> entries_;
    std::set<std::string> pictures_;
    Diagnostics& found_;
};

}  // namespace

void check_links(const CheckInput& input, Diagnostics& found) {
    LinkCheck check(input.read, found);
    for_each_read_entry(input.read, [&](const Entry& entry) { check.entry(entry); });
}

}  // namespace handrail
