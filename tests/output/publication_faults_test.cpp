// What a visitor sees after any single call failed, the disk filled up or the machine died.

#include <memory>
#include <optional>

#include <catch2/catch.hpp>

#include "base/memory_disk.hpp"
#include "base/real_disk.hpp"
#include "output/publish_site.hpp"
#include "support/faulty_disk.hpp"
#include "support/temporary_folder.hpp"

using namespace handrail;

namespace {

const Site site_a{
    {"index.html", "home"}, {"services/a.html", "a"}, {"services/b.html", "b"}, {"easy-read/x/y.html", "y"}};
const Site site_b{{"index.html", "new home"},
                  {"services/b.html", "b"},
                  {"services/c.html", "c"},
                  {"large-print/z.html", "z"}};

struct Change {
    std::optional<Site> from;  ///< nothing: the first publication
    Site to;
};
const std::vector<Change> changes{
    {{}, site_a}, {site_a, site_b}, {site_b, site_a}, {site_a, Site{}}, {Site{}, site_b}};

/// A fresh disk and a folder on it to publish to.
struct World {
    std::shared_ptr<Disk> disk;
    std::string folder;
    std::shared_ptr<TemporaryFolder> temporary;
    bool in_one_step = true;

    OutputPlace place() const { return place_in(folder); }

    Result<PublishSummary> publish_on(Disk& used, const Site& site) const {
        PublishOptions options = without_lock(used);
        options.durable = !temporary;  // waiting for a real disk some thousand times tells nothing new
        return publish(used, place(), site, options);
    }
};

World memory_world() {
    return {std::make_shared<MemoryDisk>(), "/srv", nullptr};
}

World memory_world_without_exchange() {
    auto disk = std::make_shared<MemoryDisk>();
    disk->set_can_exchange(false);
    disk->set_can_link(false);
    return {disk, "/srv", nullptr, false};
}

World real_world() {
    auto temporary = std::make_shared<TemporaryFolder>();
    return {std::make_shared<RealDisk>(), temporary->path(), temporary};
}

void collect(const Disk& disk, const std::string& folder, const std::string& below, Site& files) {
    const auto entries = disk.list(join_path(folder, below));
    REQUIRE(entries);
    for (const FolderEntry& entry : entries.value()) {
        const std::string path = join_path(below, entry.name);
        if (entry.kind == FileKind::folder)
            collect(disk, folder, path, files);
        else
            files[path] = disk.read(join_path(folder, path)).value();
    }
}

/// What a visitor sees; nothing if there is no site. The record belongs to it.
std::optional<Site> seen(const World& world) {
    Site files;
    if (!world.disk->info(world.folder + "/site").value()) return {};
    collect(*world.disk, world.folder + "/site", {}, files);
    return files;
}

/// What a visitor sees once `site` is published on a healthy disk.
std::optional<Site> seen_after(const std::optional<Site>& site) {
    if (!site) return {};
    const World world = memory_world();
    REQUIRE(world.publish_on(*world.disk, *site));
    return seen(world);
}

void check_no_leftovers(const World& world) {
    const auto entries = world.disk->list(world.folder);
    REQUIRE(entries);
    REQUIRE(entries->size() == 1);
    CHECK(entries->at(0).name == "site");
}

/// The next build works, whatever the last one left behind.
void check_recovers(const World& world, const Change& change) {
    const auto recovered = world.publish_on(*world.disk, change.to);
    INFO(problems_of(recovered));
    REQUIRE(recovered);
    CHECK(recovered->warnings.empty());
    CHECK(seen(world) == seen_after(change.to));
    check_no_leftovers(world);
}

/// Publishes `to` over `from` with a fault at changing call number `call`; false if there were fewer calls.
bool survives(const World& world, const Change& change, std::size_t call, Fault fault) {
    if (change.from) REQUIRE(world.publish_on(*world.disk, *change.from));
    const auto before = seen(world);
    const auto after = seen_after(change.to);
    bool published = false;
    bool struck = false;
    {
        FaultyDisk faulty(*world.disk, call, fault);
        const auto result = world.publish_on(faulty, change.to);
        published = static_cast<bool>(result);
        struck = faulty.struck();
    }
    INFO("fault " << static_cast<int>(fault) << " at call " << call);
    if (!world.in_one_step && fault == Fault::death && !seen(world)) {
        // Killed between the two renames: beginning the next build is enough to bring the site back.
        REQUIRE(Publication::begin(*world.disk, world.place(), without_lock(*world.disk)));
    }
    CHECK(seen(world) == (published ? after : before));
    check_recovers(world, change);
    return struck;
}

void check_every_call(World (*make_world)(), Fault fault) {
    for (const Change& change : changes) {
        std::size_t call = 1;
        while (survives(make_world(), change, call, fault)) ++call;
        CHECK(call > 4);  // so many calls at least does a publication make
    }
}

}  // namespace

TEST_CASE("when any one call fails, the old site or the new one is whole and the next build tidies up") {
    check_every_call(memory_world, Fault::once);
    check_every_call(memory_world_without_exchange, Fault::once);
    check_every_call(real_world, Fault::once);
}

TEST_CASE("when the disk is full from any call on, the old site or the new one is whole") {
    check_every_call(memory_world, Fault::disk_full);
    check_every_call(memory_world_without_exchange, Fault::disk_full);
    check_every_call(real_world, Fault::disk_full);
}

TEST_CASE("when the machine dies at any call, the old site or the new one is whole") {
    check_every_call(memory_world, Fault::death);
    check_every_call(memory_world_without_exchange, Fault::death);
    check_every_call(real_world, Fault::death);
}

TEST_CASE("when tidying up fails, the new site counts as published, with a warning") {
    MemoryDisk disk;
    REQUIRE(publish(disk, site_a));
    disk.clear_log();
    // Found out on a disk of its own: the number of the first call that removes something.
    std::size_t first_removal = 0;
    {
        MemoryDisk rehearsal;
        REQUIRE(publish(rehearsal, site_a));
        rehearsal.clear_log();
        REQUIRE(publish(rehearsal, site_b));
        while (rehearsal.changes()[first_removal].call != DiskCall::remove_file) ++first_removal;
    }
    FaultyDisk faulty(disk, first_removal + 1, Fault::once);
    const auto summary = publish(faulty, site_b);
    REQUIRE(summary);
    REQUIRE(summary->warnings.size() == 1);
    CHECK(summary->warnings[0].severity == Severity::warning);
    CHECK(without_manifest(disk.files("/srv/site")) == site_b);
}

TEST_CASE("when a swap by two renames can neither go on nor back, the only whole site is not tidied away") {
    MemoryDisk disk;
    disk.set_can_exchange(false);
    REQUIRE(publish(disk, site_a));
    // As after a kill between the two renames.
    REQUIRE(disk.make_folders("/srv/.site.handrail"));
    REQUIRE(disk.rename("/srv/site", "/srv/.site.handrail/old"));
    FaultyDisk faulty(disk, 1, Fault::once);
    CHECK_FALSE(publish(faulty, site_b));
    CHECK(without_manifest(disk.files("/srv/.site.handrail/old")) == site_a);
    REQUIRE(publish(disk, site_a));
    CHECK(without_manifest(disk.files("/srv/site")) == site_a);
}

TEST_CASE("a file that somebody puts into the old site at the moment of the swap is kept and named") {
    MemoryDisk disk;
    REQUIRE(publish(disk, site_a));
    // As after a kill right after the exchange, with a file that came in before it.
    REQUIRE(publish(disk, place_in("/other"), site_a, without_lock(disk)));
    disk.add("/other/site/precious.txt", "mine");
    REQUIRE(disk.make_folders("/srv/.site.handrail"));
    REQUIRE(disk.rename("/other/site", "/srv/.site.handrail/new"));
    CHECK_THAT(problems_of(publish(disk, site_b)), Catch::Contains("precious.txt"));
    CHECK(disk.files("/srv/.site.handrail/new")["precious.txt"] == "mine");
    CHECK_FALSE(disk.files("/srv/.site.handrail/new").contains("index.html"));
    CHECK(without_manifest(disk.files("/srv/site")) == site_a);
    REQUIRE(disk.rename("/srv/.site.handrail/new/precious.txt", "/precious.txt"));
    REQUIRE(publish(disk, site_b));
    CHECK_FALSE(disk.info("/srv/.site.handrail").value());
}
