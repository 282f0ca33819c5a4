#include "output/publication.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "base/memory_disk.hpp"
#include "base/task_pool.hpp"
#include "output/publish_site.hpp"

using namespace handrail;

namespace {

const Site first_site{
    {"index.html", "home"}, {"services/a.html", "a"}, {"services/b.html", "b"}, {"easy-read/x/y.html", "y"}};

bool has_folder(const Disk& disk, const std::string& path) {
    return disk.info(path).value().has_value();
}

std::size_t count(const std::vector<DiskAccess>& log, DiskCall call) {
    return static_cast<std::size_t>(
        std::count_if(log.begin(), log.end(), [&](const DiskAccess& access) { return access.call == call; }));
}

std::size_t find_call(const std::vector<DiskAccess>& log, DiskCall call, const std::string& path) {
    const auto found = std::find_if(log.begin(), log.end(), [&](const DiskAccess& access) {
        return access.call == call && access.path == path;
    });
    return static_cast<std::size_t>(found - log.begin());
}

}  // namespace

TEST_CASE("a first publication writes every file and a record, and leaves nothing beside the site") {
    MemoryDisk disk;
    const auto summary = publish(disk, first_site);
    REQUIRE(summary);
    CHECK(summary->files == 4);
    CHECK(summary->written == 4);
    CHECK(summary->unchanged == 0);
    CHECK(summary->removed == 0);
    CHECK(summary->bytes == 7);
    CHECK(summary->warnings.empty());
    CHECK(without_manifest(disk.files("/srv/site")) == first_site);
    CHECK(disk.files("/srv/site").contains(".handrail-manifest"));
    CHECK(disk.files("/srv").size() == 5);
    CHECK_FALSE(has_folder(disk, "/srv/.site.handrail"));
}

TEST_CASE("a build that changes nothing changes nothing on the disk at all") {
    MemoryDisk disk;
    REQUIRE(publish(disk, first_site));
    disk.clear_log();
    const auto summary = publish(disk, first_site);
    REQUIRE(summary);
    CHECK(disk.changes().empty());
    CHECK(summary->unchanged == 4);
    CHECK(summary->written == 0);
}

TEST_CASE("asked to rewrite, it writes every file again, though nothing changed") {
    MemoryDisk disk;
    REQUIRE(publish(disk, first_site));
    PublishOptions options = without_lock(disk);
    options.rewrite = true;
    const auto summary = publish(disk, place_in("/srv"), first_site, options);
    REQUIRE(summary);
    CHECK(summary->written == 4);
    CHECK(summary->unchanged == 0);
    CHECK(without_manifest(disk.files("/srv/site")) == first_site);
}

TEST_CASE("an unchanged file keeps its inode and time when another changes") {
    MemoryDisk disk;
    REQUIRE(publish(disk, first_site));
    const auto inode = disk.inode("/srv/site/services/a.html");
    const auto info = disk.info("/srv/site/services/a.html").value();
    Site site = first_site;
    site["services/b.html"] = "changed";
    const auto summary = publish(disk, site);
    REQUIRE(summary);
    CHECK(summary->written == 1);
    CHECK(summary->unchanged == 3);
    CHECK(disk.inode("/srv/site/services/a.html") == inode);
    CHECK(disk.info("/srv/site/services/a.html").value()->modified_ns == info->modified_ns);
    CHECK(without_manifest(disk.files("/srv/site")) == site);
}

TEST_CASE(
    "only changed files and the record are written, and only files of the same size and hash are read") {
    MemoryDisk disk;
    REQUIRE(publish(disk, first_site));
    disk.clear_log();
    Site site = first_site;
    site["services/b.html"] = "changed";
    REQUIRE(publish(disk, site));
    CHECK(count(disk.log(), DiskCall::write) == 2);
    CHECK(find_call(disk.log(), DiskCall::read, "/srv/site/services/b.html") == disk.log().size());
    CHECK(find_call(disk.log(), DiskCall::read, "/srv/site/services/a.html") < disk.log().size());
}

TEST_CASE("a published file whose size was changed by hand is not read, only written again") {
    MemoryDisk disk;
    REQUIRE(publish(disk, first_site));
    REQUIRE(disk.write("/srv/site/index.html", "home, edited"));
    disk.clear_log();
    const auto summary = publish(disk, first_site);
    REQUIRE(summary);
    CHECK(summary->written == 1);
    CHECK(find_call(disk.log(), DiskCall::read, "/srv/site/index.html") == disk.log().size());
    CHECK(without_manifest(disk.files("/srv/site")) == first_site);
}

TEST_CASE("files of ours that were edited, deleted or replaced by a link are simply written again") {
    MemoryDisk disk;
    disk.add("/elsewhere", "b");
    REQUIRE(publish(disk, first_site));
    REQUIRE(disk.write("/srv/site/index.html", "HOME"));
    REQUIRE(disk.remove_file("/srv/site/services/a.html"));
    disk.add_symlink("/srv/site/services/b.html", "/elsewhere");
    const auto summary = publish(disk, first_site);
    REQUIRE(summary);
    CHECK(summary->written == 3);
    CHECK(without_manifest(disk.files("/srv/site")) == first_site);
    CHECK(disk.files("/")["elsewhere"] == "b");
}

TEST_CASE("what is no longer made disappears, with the folders that it leaves empty") {
    MemoryDisk disk;
    REQUIRE(publish(disk, first_site));
    const auto summary = publish(disk, {{"index.html", "home"}, {"services/b.html", "b"}});
    REQUIRE(summary);
    CHECK(summary->removed == 2);
    CHECK(summary->written == 0);
    CHECK(without_manifest(disk.files("/srv/site")) ==
          Site{{"index.html", "home"}, {"services/b.html", "b"}});
    CHECK_FALSE(has_folder(disk, "/srv/site/easy-read"));
}

TEST_CASE("a withdrawn file that was deleted by hand already is no trouble") {
    MemoryDisk disk;
    REQUIRE(publish(disk, first_site));
    REQUIRE(disk.remove_file("/srv/site/services/a.html"));
    Site site = first_site;
    site.erase("services/a.html");
    REQUIRE(publish(disk, site));
    CHECK(without_manifest(disk.files("/srv/site")) == site);
    disk.clear_log();
    REQUIRE(publish(disk, site));
    CHECK(disk.changes().empty());
}

TEST_CASE("a site may become a site of no files") {
    MemoryDisk disk;
    REQUIRE(publish(disk, first_site));
    const auto summary = publish(disk, Site{});
    REQUIRE(summary);
    CHECK(summary->removed == 4);
    CHECK(without_manifest(disk.files("/srv/site")).empty());
}

TEST_CASE("a file may become a folder, and a folder a file") {
    MemoryDisk disk;
    REQUIRE(publish(disk, {{"a", "file"}, {"b/c", "below"}}));
    const Site turned{{"a/c", "below"}, {"b", "file"}};
    REQUIRE(publish(disk, turned));
    CHECK(without_manifest(disk.files("/srv/site")) == turned);
}

TEST_CASE("a file may change the case of its name from one build to the next") {
    MemoryDisk disk;
    REQUIRE(publish(disk, {{"A.html", "x"}}));
    REQUIRE(publish(disk, {{"a.html", "x"}}));
    CHECK(without_manifest(disk.files("/srv/site")) == Site{{"a.html", "x"}});
}

TEST_CASE("the same site has the same record, whatever the order and the folder") {
    MemoryDisk disk;
    REQUIRE(publish(disk, first_site));
    auto other = Publication::begin(disk, place_in("/other"), without_lock(disk));
    REQUIRE(other);
    for (auto file = first_site.rbegin(); file != first_site.rend(); ++file)
        REQUIRE(other->put(file->first, file->second));
    REQUIRE(other->finish());
    CHECK(disk.files("/srv/site") == disk.files("/other/site"));
}

TEST_CASE("files may be handed over by many threads at once") {
    MemoryDisk disk;
    auto publication = Publication::begin(disk, place_in("/srv"), without_lock(disk));
    REQUIRE(publication);
    const auto path = [](std::size_t i) { return "f" + std::to_string(i % 7) + "/" + std::to_string(i); };
    parallel_for(2000, 8,
                 [&](std::size_t i) { static_cast<void>(publication->put(path(i), std::to_string(i))); });
    const auto summary = publication->finish();
    REQUIRE(summary);
    CHECK(summary->written == 2000);
    Site expected;
    for (std::size_t i = 0; i < 2000; ++i) expected[path(i)] = std::to_string(i);
    CHECK(without_manifest(disk.files("/srv/site")) == expected);
}

TEST_CASE("an abandoned publication leaves the site and no trace") {
    MemoryDisk disk;
    REQUIRE(publish(disk, first_site));
    const Site before = disk.files();
    {
        auto publication = Publication::begin(disk, place_in("/srv"), without_lock(disk));
        REQUIRE(publication->put("index.html", "new"));
        CHECK(has_folder(disk, "/srv/.site.handrail/new"));
    }
    CHECK(disk.files() == before);
    CHECK_FALSE(has_folder(disk, "/srv/.site.handrail"));
}

TEST_CASE(
    "everything is saved to the disk before the swap, the record last, and the swap before the old tree "
    "goes") {
    MemoryDisk disk;
    REQUIRE(publish(disk, first_site));
    disk.clear_log();
    Site site = first_site;
    site["index.html"] = "new";
    REQUIRE(publish(disk, site));
    const auto log = disk.changes();
    const std::size_t synced = find_call(log, DiskCall::sync, "/srv/.site.handrail/new");
    const std::size_t swapped = find_call(log, DiskCall::exchange, "/srv/.site.handrail/new");
    REQUIRE(swapped < log.size());
    CHECK(find_call(log, DiskCall::write, "/srv/.site.handrail/new/.handrail-manifest") == synced - 1);
    CHECK(swapped == synced + 1);
    CHECK(find_call(log, DiskCall::sync, "/srv") == swapped + 1);
    for (std::size_t i = 0; i < log.size(); ++i) {
        if (log[i].call == DiskCall::remove_file) CHECK(i > swapped + 1);
        if (log[i].call == DiskCall::write || log[i].call == DiskCall::link_or_copy) CHECK(i < synced);
    }
}

TEST_CASE("a preview does not wait for the disk") {
    MemoryDisk disk;
    PublishOptions options = without_lock(disk);
    options.durable = false;
    REQUIRE(publish(disk, place_in("/srv"), first_site, options));
    CHECK(count(disk.log(), DiskCall::sync) == 0);
}

TEST_CASE("the published folder is never written into") {
    MemoryDisk disk;
    REQUIRE(publish(disk, first_site));
    disk.clear_log();
    REQUIRE(publish(disk, {{"index.html", "new"}, {"new.html", "new"}}));
    for (const DiskAccess& access : disk.changes()) {
        if (access.call == DiskCall::exchange || access.call == DiskCall::link_or_copy) continue;
        CHECK_THAT(access.path, !Catch::StartsWith("/srv/site"));
    }
}

TEST_CASE("a disk without hard links and without exchange publishes the same site") {
    MemoryDisk disk;
    disk.set_can_link(false);
    disk.set_can_exchange(false);
    REQUIRE(publish(disk, first_site));
    Site site = first_site;
    site["index.html"] = "new";
    site.erase("services/a.html");
    const auto summary = publish(disk, site);
    REQUIRE(summary);
    CHECK(summary->warnings.empty());
    CHECK(without_manifest(disk.files("/srv/site")) == site);
    CHECK_FALSE(has_folder(disk, "/srv/.site.handrail"));
}

TEST_CASE("an empty folder that is there already is fine, and so are folders still to be made") {
    MemoryDisk disk;
    REQUIRE(disk.make_folders("/srv/site"));
    REQUIRE(publish(disk, first_site));
    REQUIRE(publish(disk, place_in("/far/away"), first_site, without_lock(disk)));
    CHECK(disk.files("/srv/site") == disk.files("/far/away/site"));
}

TEST_CASE("an output folder that is a link is published where it leads, and the link stays") {
    MemoryDisk disk;
    REQUIRE(disk.make_folders("/www/public"));
    disk.add_symlink("/srv/site", "/www/public");
    REQUIRE(publish(disk, first_site));
    REQUIRE(publish(disk, {{"index.html", "new"}}));
    CHECK(disk.info("/srv/site").value()->kind == FileKind::symlink);
    CHECK(without_manifest(disk.files("/www/public")) == Site{{"index.html", "new"}});
    CHECK_FALSE(has_folder(disk, "/www/.public.handrail"));
}
