#include "base/real_disk.hpp"

#include <catch2/catch.hpp>
#include <sys/stat.h>

#include "support/temporary_folder.hpp"

using namespace handrail;
namespace fs = std::filesystem;

namespace {

ino_t inode(const std::string& path) {
    struct stat status {};
    REQUIRE(::lstat(path.c_str(), &status) == 0);
    return status.st_ino;
}

}  // namespace

TEST_CASE("a written file reads back byte for byte, NUL and all, and replaces what was there") {
    const TemporaryFolder folder;
    RealDisk disk;
    const std::string bytes("a\0b\r\n\xFF", 6);
    REQUIRE(disk.write(folder.path("file"), "something much longer than the new bytes"));
    REQUIRE(disk.write(folder.path("file"), bytes));
    CHECK(disk.read(folder.path("file")).value() == bytes);
    REQUIRE(disk.write(folder.path("empty"), ""));
    CHECK(disk.read(folder.path("empty")).value().empty());
}

TEST_CASE("a large file is read whole") {
    const TemporaryFolder folder;
    RealDisk disk;
    std::string bytes(3'000'000, '\0');
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<char>(i * 7 % 251);
    REQUIRE(disk.write(folder.path("file"), bytes));
    CHECK(disk.read(folder.path("file")).value() == bytes);
}

TEST_CASE("info tells files, folders, links and nothing apart, without following links") {
    const TemporaryFolder folder;
    const RealDisk disk;
    folder.add("file", "12345");
    fs::create_symlink("file", folder.path("link"));
    CHECK(disk.info(folder.path("file")).value()->kind == FileKind::file);
    CHECK(disk.info(folder.path("file")).value()->size == 5);
    CHECK(disk.info(folder.path("file")).value()->modified_ns > 1'600'000'000'000'000'000);
    CHECK(disk.info(folder.path()).value()->kind == FileKind::folder);
    CHECK(disk.info(folder.path("link")).value()->kind == FileKind::symlink);
    CHECK_FALSE(disk.info(folder.path("nothing")).value().has_value());
    CHECK_FALSE(disk.info(folder.path("file/below")).value().has_value());
}

TEST_CASE("a folder is listed in the order of bytes, hidden files too") {
    const TemporaryFolder folder;
    const RealDisk disk;
    for (const char* name : {"b", "B", "a", ".hidden", "\xC3\xA9"}) folder.add(name, "");
    fs::create_directory(folder.path("c"));
    std::string names;
    const auto entries = disk.list(folder.path()).value();
    for (const FolderEntry& entry : entries) names += entry.name + ' ';
    CHECK(names == ".hidden B a b c \xC3\xA9 ");
    CHECK(entries[4].kind == FileKind::folder);
}

TEST_CASE("a failure names the path and the system's reason, and is the machine's fault") {
    const TemporaryFolder folder;
    RealDisk disk;
    const auto result = disk.read(folder.path("nothing"));
    REQUIRE_FALSE(result);
    const Diagnostic& diagnostic = result.diagnostics().at(0);
    CHECK(diagnostic.severity == Severity::failure);
    CHECK(diagnostic.rule == "disk");
    CHECK(diagnostic.file == folder.path("nothing"));
    CHECK(diagnostic.message == "could not open this file: No such file or directory.");
}

TEST_CASE("a folder or a link cannot be read or written as a file") {
    const TemporaryFolder folder;
    RealDisk disk;
    folder.add("target", "kept");
    fs::create_symlink("target", folder.path("link"));
    CHECK_FALSE(disk.read(folder.path()));
    CHECK_FALSE(disk.write(folder.path("link"), "new"));
    CHECK(disk.read(folder.path("target")).value() == "kept");
}

TEST_CASE("a linked file is one file with two names") {
    const TemporaryFolder folder;
    RealDisk disk;
    folder.add("file", "bytes");
    REQUIRE(disk.link_or_copy(folder.path("file"), folder.path("second")));
    CHECK(inode(folder.path("file")) == inode(folder.path("second")));
}

TEST_CASE("folders are made with those above them, again if need be, but not over a file") {
    const TemporaryFolder folder;
    RealDisk disk;
    REQUIRE(disk.make_folders(folder.path("a/b/c")));
    REQUIRE(disk.make_folders(folder.path("a/b/c")));
    CHECK(fs::is_directory(folder.path("a/b/c")));
    folder.add("a/file", "");
    CHECK_FALSE(disk.make_folders(folder.path("a/file")));
    CHECK_FALSE(disk.make_folders(folder.path("a/file/below")));
}

TEST_CASE("an exchange swaps two whole folders") {
    const TemporaryFolder folder;
    RealDisk disk;
    folder.add("a/one", "1");
    folder.add("b/two", "2");
    const auto exchanged = disk.exchange(folder.path("a"), folder.path("b"));
    REQUIRE(exchanged);
    if (!exchanged.value()) return;  // this file system has no exchange, and says so
    CHECK(folder.files("a") == std::map<std::string, std::string>{{"two", "2"}});
    CHECK(folder.files("b") == std::map<std::string, std::string>{{"one", "1"}});
    CHECK_FALSE(disk.exchange(folder.path("a"), folder.path("nothing")));
}

TEST_CASE("removing what is not there is fine, removing a folder that holds something is not") {
    const TemporaryFolder folder;
    RealDisk disk;
    folder.add("full/file", "");
    CHECK(disk.remove_file(folder.path("nothing")));
    CHECK(disk.remove_folder(folder.path("nothing")));
    CHECK_FALSE(disk.remove_folder(folder.path("full")));
    CHECK_FALSE(disk.remove_file(folder.path("full")));
}

TEST_CASE("a real path has no links and no dots left") {
    const TemporaryFolder folder;
    const RealDisk disk;
    folder.add("a/file", "");
    fs::create_symlink("a", folder.path("link"));
    CHECK(disk.real_path(folder.path("link/../link/file")).value() == folder.path("a/file"));
    CHECK_FALSE(disk.real_path(folder.path("nothing")));
}

TEST_CASE("a folder can be saved to the disk, a missing one cannot") {
    const TemporaryFolder folder;
    RealDisk disk;
    CHECK(disk.sync(folder.path()));
    CHECK_FALSE(disk.sync(folder.path("nothing")));
}
