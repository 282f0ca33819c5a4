#include "build/new_entry.hpp"

#include <catch2/catch.hpp>

#include "base/memory_disk.hpp"
#include "base/real_disk.hpp"
#include "read/entry_file_reader.hpp"

using namespace handrail;

namespace {

const SchemaSet& schemas() {
    static const SchemaSet loaded = [] {
        auto set = load_schemas(RealDisk(), HANDRAIL_SOURCE_DIR);
        REQUIRE(set);
        return std::move(set).value();
    }();
    return loaded;
}

/// A site with two categories of its own, and nothing else.
struct SmallSite {
    SmallSite() {
        disk.add("/site/site.toml", "");
        disk.add("/site/data/categories.json", R"({"categories": [{"id": "swimming"}, {"id": "sailing"}]})");
        disk.add("/share/data/needs.json", R"({"needs": [{"id": "any-need"}]})");
    }

    Result<std::string> make(const std::string& name, EntryKind kind = EntryKind::service) {
        return new_entry(disk, {"/site", "/share", kind, name, std::chrono::year{2026} / 10 / 1}, schemas());
    }

    /// The rule that kept an entry from being written.
    std::string refusal(const std::string& name, EntryKind kind = EntryKind::service) {
        const auto before = disk.files();
        const auto made = make(name, kind);
        REQUIRE_FALSE(made);
        CHECK(disk.files() == before);
        return made.diagnostics().front().rule;
    }

    EntryFileResult read(EntryKind kind, const std::string& id) {
        return read_entry_file(
            disk, "/site",
            {kind, id, "content/" + std::string(kind_folder(kind)) + "/" + id + ".md", false, {}}, schemas());
    }

    MemoryDisk disk;
};

std::string printed(const Diagnostics& diagnostics) {
    std::string text;
    for (const Diagnostic& one : diagnostics) text += to_line(one) + '\n';
    return text;
}

}  // namespace

TEST_CASE("a new entry of every kind passes the checks as it is, and is a draft") {
    SmallSite site;
    for (const EntryKind kind : all_kinds) {
        const auto made = site.make("Speech & language: \"Talk\"", kind);
        REQUIRE(made);
        CHECK(*made == "content/" + std::string(kind_folder(kind)) + "/speech-language-talk.md");
        const EntryFileResult result = site.read(kind, "speech-language-talk");
        CHECK(printed(result.diagnostics).empty());
        REQUIRE(result.entry);
        std::visit(
            [](const auto& read) {
                CHECK(read.entry.name == "Speech & language: \"Talk\"");
                CHECK(read.entry.draft);
                CHECK_FALSE(read.entry.reviewed.has_value());
            },
            *result.entry);
    }
}

TEST_CASE("required categories hold the first one that there is") {
    SmallSite site;
    REQUIRE(site.make("Swimming club"));
    const EntryFileResult result = site.read(EntryKind::service, "swimming-club");
    REQUIRE(result.entry);
    CHECK(std::get<Service>(*result.entry).entry.categories == std::vector<std::string>{"swimming"});
}

TEST_CASE("today is offered as the day of checking, but nobody has checked yet") {
    SmallSite site;
    REQUIRE(site.make("Swimming club"));
    const auto text = site.disk.read("/site/content/services/swimming-club.md");
    REQUIRE(text);
    CHECK(text->find("\n#reviewed: 2026-10-01\n") != std::string::npos);
    CHECK(text->find("\ndraft: true\n") != std::string::npos);
}

TEST_CASE("examples name what the site has, and what is shipped where the site has none") {
    SmallSite site;
    REQUIRE(site.make("Swimming club"));
    const auto text = site.disk.read("/site/content/services/swimming-club.md");
    REQUIRE(text);
    CHECK(text->find("\ncategories: [swimming]\n") != std::string::npos);
    CHECK(text->find("\n#needs: [any-need]\n") != std::string::npos);
}

TEST_CASE("names that YAML would take for something else come back as they were given") {
    const std::string name =
        GENERATE("no", "Null", "16:30 club", "- dash", "# hash", "'single' and \"double\"", "back\\slash",
                 "[brackets], {braces}", "* star & more", "100% fun!", "caf\xC3\xA9 \xE2\x80\x99s",
                 "2026-10-01", "key: value", "a #b", "@home", "`tick`", "| pipe", "> more", "a, b");
    CAPTURE(name);
    SmallSite site;
    const auto made = site.make(name);
    REQUIRE(made);
    const std::string id = file_name(*made).substr(0, file_name(*made).size() - 3);
    const EntryFileResult result = site.read(EntryKind::service, id);
    CHECK(printed(result.diagnostics).empty());
    REQUIRE(result.entry);
    CHECK(std::get<Service>(*result.entry).entry.name == name);
}

TEST_CASE("the id is the name's plain letters and digits, cut between words where it gets long") {
    SmallSite site;
    CHECK(*site.make("  The  Willows\n(Oakham) ") == "content/services/the-willows-oakham.md");
    CHECK(*site.make("\xC5\xB4yl Caf\xC3\xA9") == "content/services/wyl-cafe.md");
    CHECK(*site.make("Section") == "content/services/section.md");
    CHECK(*site.make(std::string(
              "Help for families of children who find reading and writing very hard at school")) ==
          "content/services/help-for-families-of-children-who-find-reading-and-writing.md");
}

TEST_CASE("a name that gives no address is refused, and nothing is written") {
    SmallSite site;
    for (const char* name :
         {"", "   ", "???", "\xD0\x9F\xD1\x80\xD0\xB8\xD0\xB2\xD0\xB5\xD1\x82", "con", "\xF0\x9F\x98\x80"}) {
        CAPTURE(name);
        CHECK(site.refusal(name) == "bad-name");
    }
}

TEST_CASE("a name that the schema refuses is refused here, and nothing is written") {
    SmallSite site;
    CHECK(site.refusal(std::string(151, 'a')) == "too-long");
    CHECK(site.refusal("a\x01z") == "control-character");
    CHECK(site.refusal("a\xFFz") == "invalid-utf8");
    CHECK(site.refusal("a\xE2\x80\xAEz") == "bidi-control");
}

TEST_CASE("an entry that is there stays as it is, and the message names its file") {
    SmallSite site;
    const char* path =
        GENERATE("content/services/swimming-club.md", "content/services/oakham/swimming-club.md",
                 "content/services/swimming-club.json");
    site.disk.add("/site/" + std::string(path), "mine");
    CHECK(site.refusal("Swimming club") == "entry-exists");
    CHECK(site.make("Swimming club").diagnostics().front().file == path);
    CHECK(site.make("Swimming club", EntryKind::guide));
}

TEST_CASE("nothing is written where there is no site") {
    SmallSite site;
    REQUIRE(site.disk.remove_file("/site/site.toml"));
    CHECK(site.refusal("Swimming club") == "no-site-toml");
}

TEST_CASE("a kind is called by its word or its folder") {
    CHECK(kind_called("service") == EntryKind::service);
    CHECK(kind_called("services") == EntryKind::service);
    CHECK(kind_called("news") == EntryKind::news);
    CHECK(kind_called("organisation") == EntryKind::organisation);
    CHECK_FALSE(kind_called("").has_value());
    CHECK_FALSE(kind_called("Service").has_value());
    CHECK_FALSE(kind_called("page").has_value());
}
