#include "base/memory_disk.hpp"

#include <array>
#include <random>

#include <catch2/catch.hpp>

#include "base/real_disk.hpp"
#include "support/temporary_folder.hpp"

using namespace handrail;

namespace {

/// One random call; what it was and whether it worked, as text.
std::string random_call(Disk& disk, const std::string& root, std::mt19937 random) {
    static constexpr std::array names{"a", "b", "a/c", "a/d", "b/c", "a/c/e"};
    const auto name = [&] { return root + '/' + names[random() % names.size()]; };
    const auto choice = random() % 9;
    const std::string one = name();
    const std::string two = name();
    const auto outcome = [&](const auto& worked) {
        return std::to_string(choice) + one.substr(root.size()) + two.substr(root.size()) +
               (worked ? " done" : " failed");
    };
    switch (choice) {
        case 0:
        case 1: return outcome(disk.write(one, std::to_string(random() % 100)));
        case 2: return outcome(disk.make_folders(one));
        case 3: return outcome(disk.rename(one, two));
        case 4: {
            const auto exchanged = disk.exchange(one, two);
            return outcome(exchanged && exchanged.value());
        }
        case 5: return outcome(disk.remove_file(one));
        case 6: return outcome(disk.remove_folder(one));
        case 7: return outcome(disk.sync(one));
        default: break;
    }
    if (disk.info(two).value()) return "not tried";  // a real disk without hard links would copy over it
    return outcome(disk.link_or_copy(one, two));
}

void describe(const Disk& disk, const std::string& folder, std::string& text) {
    const auto entries = disk.list(folder);
    for (const FolderEntry& entry : entries.value()) {
        const std::string path = join_path(folder, entry.name);
        text += entry.name;
        if (entry.kind == FileKind::folder) {
            text += '(';
            describe(disk, path, text);
            text += ')';
        } else {
            text += '=';
            text += disk.read(path).value();
            text += ' ';
        }
    }
}

}  // namespace

TEST_CASE("the disk in memory does what a real one does, in thousands of random calls") {
    for (unsigned seed = 0; seed < 60; ++seed) {
        const TemporaryFolder folder;
        RealDisk real;
        MemoryDisk memory;
        REQUIRE(memory.make_folders("/root"));
        std::mt19937 random(seed);
        for (int step = 0; step < 80; ++step) {
            const std::mt19937 call(static_cast<unsigned>(random()));
            const std::string on_real = random_call(real, folder.path(), call);
            const std::string in_memory = random_call(memory, "/root", call);
            std::string real_tree;
            std::string memory_tree;
            describe(real, folder.path(), real_tree);
            describe(memory, "/root", memory_tree);
            INFO("seed " << seed << ", step " << step);
            REQUIRE(in_memory == on_real);
            REQUIRE(memory_tree == real_tree);
        }
    }
}

TEST_CASE("the log names every call in order, and its changes alone on demand") {
    MemoryDisk disk;
    disk.add("a/file", "x");
    CHECK(disk.log().empty());
    REQUIRE(disk.info("a/file"));
    REQUIRE(disk.link_or_copy("a/file", "a/second"));
    REQUIRE(disk.read("a/second"));
    CHECK(disk.log() == std::vector<DiskAccess>{{DiskCall::info, "a/file", ""},
                                                {DiskCall::link_or_copy, "a/file", "a/second"},
                                                {DiskCall::read, "a/second", ""}});
    CHECK(disk.changes() == std::vector<DiskAccess>{{DiskCall::link_or_copy, "a/file", "a/second"}});
    disk.clear_log();
    CHECK(disk.log().empty());
}

TEST_CASE("a failed call is logged too") {
    MemoryDisk disk;
    CHECK_FALSE(disk.write("nowhere/file", ""));
    CHECK(disk.changes().size() == 1);
}

TEST_CASE("a hard link shares its file: inode, bytes and time") {
    MemoryDisk disk;
    disk.add("a", "old");
    REQUIRE(disk.link_or_copy("a", "b"));
    CHECK(disk.inode("a") == disk.inode("b"));
    REQUIRE(disk.write("b", "new"));
    CHECK(disk.files()["a"] == "new");
    CHECK(disk.info("a").value()->modified_ns == disk.info("b").value()->modified_ns);
}

TEST_CASE("without hard links a second name is a copy") {
    MemoryDisk disk;
    disk.set_can_link(false);
    disk.add("a", "old");
    REQUIRE(disk.link_or_copy("a", "b"));
    CHECK(disk.inode("a") != disk.inode("b"));
    CHECK(disk.files()["b"] == "old");
}

TEST_CASE("a disk that cannot exchange says so and does nothing") {
    MemoryDisk disk;
    disk.set_can_exchange(false);
    disk.add("a/x", "1");
    disk.add("b/y", "2");
    CHECK_FALSE(disk.exchange("a", "b").value());
    CHECK(disk.files() == std::map<std::string, std::string>{{"a/x", "1"}, {"b/y", "2"}});
}

TEST_CASE("a write changes a file's time, and nothing else does") {
    MemoryDisk disk;
    disk.add("a", "1");
    disk.add("b", "1");
    const auto before = disk.info("a").value()->modified_ns;
    REQUIRE(disk.write("b", "2"));
    REQUIRE(disk.rename("a", "c"));
    CHECK(disk.info("c").value()->modified_ns == before);
    REQUIRE(disk.write("c", "1"));
    CHECK(disk.info("c").value()->modified_ns > before);
}

TEST_CASE("symbolic links are followed on the way, and at the end only to read") {
    MemoryDisk disk;
    disk.add("/real/folder/file", "x");
    disk.add_symlink("/link", "real/folder");
    disk.add_symlink("/real/absolute", "/link/file");
    CHECK(disk.read("/link/file").value() == "x");
    CHECK(disk.read("/real/absolute").value() == "x");
    CHECK(disk.info("/link").value()->kind == FileKind::symlink);
    CHECK(disk.real_path("/link/../absolute").value() == "/real/folder/file");
    CHECK_FALSE(disk.write("/real/absolute", "y"));
    REQUIRE(disk.remove_file("/link"));
    CHECK(disk.files("/real/folder") == std::map<std::string, std::string>{{"file", "x"}});
}

TEST_CASE("links in a circle and links to nothing lead nowhere") {
    MemoryDisk disk;
    disk.add_symlink("/a", "b");
    disk.add_symlink("/b", "a");
    disk.add_symlink("/c", "missing");
    CHECK_FALSE(disk.read("/a"));
    CHECK_FALSE(disk.real_path("/b"));
    CHECK_FALSE(disk.real_path("/c"));
}

TEST_CASE("relative paths start at the root") {
    MemoryDisk disk;
    disk.add("a/b", "x");
    CHECK(disk.read("/a/b").value() == "x");
    CHECK(disk.real_path(".").value() == "/");
    CHECK(disk.real_path("./a/../a//b").value() == "/a/b");
}
