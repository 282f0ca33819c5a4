#include "formats/archive/zip_archive.hpp"

#include <cstdlib>
#include <ctime>
#include <functional>

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

std::string archive(const std::vector<ZipEntry>& entries) {
    auto made = zip_archive(entries);
    REQUIRE(made);
    return std::move(made).value();
}

const std::vector<ZipEntry> book{{"mimetype", "application/epub+zip", true},
                                 {"a/b.txt", std::string(5000, 'x'), false}};

}  // namespace

TEST_CASE("the first file stands at the start, stored, as EPUB asks") {
    const std::string bytes = archive(book);
    CHECK(bytes.substr(0, 4) == "PK\x03\x04");
    CHECK(bytes.substr(8, 2) == std::string(2, '\0'));   // method: stored
    CHECK(bytes.substr(28, 2) == std::string(2, '\0'));  // no extra field
    CHECK(bytes.substr(30, 28) == "mimetypeapplication/epub+zip");
}

TEST_CASE("other files are compressed") {
    CHECK(archive(book).size() < 1000);
}

TEST_CASE("the same files give the same bytes, in every time zone") {
    const std::string bytes = archive(book);
    setenv("TZ", "Pacific/Auckland", 1);
    tzset();
    CHECK(archive(book) == bytes);
    unsetenv("TZ");
    tzset();
    CHECK(archive(book) == bytes);
}

TEST_CASE("the day is the first of January 1980") {
    CHECK(archive(book).substr(10, 4) == std::string("\0\0\x21\0", 4));
}

TEST_CASE("an archive that would be another one has another recipe") {
    CHECK(zip_recipe(book) == zip_recipe(book));
    for (const auto& change : std::vector<std::function<void(std::vector<ZipEntry>&)>>{
             [](auto& files) { files[1].path = "a/c.txt"; }, [](auto& files) { files[1].bytes.back() = 'y'; },
             [](auto& files) { files[1].stored = true; }, [](auto& files) { files.pop_back(); },
             [](auto& files) { std::swap(files[0], files[1]); }}) {
        std::vector<ZipEntry> changed = book;
        change(changed);
        CHECK(zip_recipe(changed) != zip_recipe(book));
    }
}

TEST_CASE("two files of one name are refused") {
    CHECK_FALSE(zip_archive({{"a", "1", false}, {"a", "2", false}}));
}
