#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>

#include <catch2/catch.hpp>

namespace {

namespace fs = std::filesystem;

const fs::path sources = fs::path(HANDRAIL_SOURCE_DIR) / "src";

/// The folders from the top down: each may include itself and those before it. docs/architecture in
/// HACKING.md.
const std::map<std::string, int> layers{{"base", 1},   {"text", 2},   {"model", 3},    {"read", 4},
                                        {"check", 5},  {"site", 6},   {"theme", 7},    {"render", 8},
                                        {"search", 9}, {"find", 10},  {"formats", 11}, {"output", 12},
                                        {"build", 13}, {"serve", 14}, {"cli", 15}};

/// Which folder alone may include a third-party library's headers.
const std::map<std::string, std::string> libraries{
    {"xxhash.h", "base"},   {"nlohmann/", "text"},      {"unicode/", "text"},   {"yaml.h", "read"},
    {"toml++/", "read"},    {"cmark-gfm", "read"},      {"httplib.h", "serve"}, {"CLI/", "cli"},
    {"fmt/", "cli"},        {"liblouis/", "formats"},   {"zip.h", "formats"},   {"pango/", "formats"},
    {"cairo", "formats"},   {"fontconfig/", "formats"}, {"qpdf/", "formats"},   {"qrencode.h", "formats"},
    {"librsvg/", "formats"}};

struct Include {
    std::string file;
    std::string folder;
    std::string target;
};

std::vector<Include> all_includes() {
    const std::regex line(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])");
    std::vector<Include> includes;
    for (const auto& entry : fs::recursive_directory_iterator(sources)) {
        if (!entry.is_regular_file()) continue;
        const fs::path relative = fs::relative(entry.path(), sources);
        if (relative.begin() == std::prev(relative.end())) continue;  // main.cpp joins everything
        std::ifstream file(entry.path());
        std::smatch match;
        for (std::string text; std::getline(file, text);) {
            if (std::regex_search(text, match, line))
                includes.push_back({relative.string(), relative.begin()->string(), match[1]});
        }
    }
    return includes;
}

}  // namespace

TEST_CASE("every folder of src has its place in the layers") {
    for (const auto& entry : fs::directory_iterator(sources)) {
        if (entry.is_directory()) CHECK(layers.count(entry.path().filename().string()) == 1);
    }
}

TEST_CASE("a file includes its own folder and folders above it, never below") {
    const std::vector<Include> includes = all_includes();
    REQUIRE(includes.size() > 500);
    for (const Include& include : includes) {
        const auto target = layers.find(include.target.substr(0, include.target.find('/')));
        if (target == layers.end() || include.target.find('/') == std::string::npos) continue;
        INFO(include.file << " includes " << include.target);
        CHECK(target->second <= layers.at(include.folder));
    }
}

TEST_CASE("a third-party library is included in one folder only") {
    std::set<std::string> used;
    for (const Include& include : all_includes()) {
        for (const auto& [library, folder] : libraries) {
            if (include.target.rfind(library, 0) != 0) continue;
            INFO(include.file << " includes " << include.target);
            CHECK(include.folder == folder);
            used.insert(library);
        }
    }
    // A library that nobody includes any more has no place in this list, nor in docs/dependencies.md.
    CHECK(used.size() == libraries.size());
}

TEST_CASE("the search library knows nothing of services: it includes base, text and itself") {
    for (const Include& include : all_includes()) {
        if (include.folder != "search" ||
            layers.count(include.target.substr(0, include.target.find('/'))) == 0)
            continue;
        const std::string folder = include.target.substr(0, include.target.find('/'));
        INFO(include.file << " includes " << include.target);
        CHECK((folder == "base" || folder == "text" || folder == "search"));
    }
}

TEST_CASE("no file is longer than 400 lines") {
    for (const auto& entry : fs::recursive_directory_iterator(sources)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream file(entry.path());
        const auto lines = std::count(std::istreambuf_iterator<char>(file), {}, '\n');
        INFO(entry.path().filename());
        CHECK(lines <= 400);
    }
}
