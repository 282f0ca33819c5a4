#include "output/output_path.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("ordinary paths are fine, in any language") {
    for (const char* path : {"index.html", "services/a-b_c.html", ".well-known/security.txt", ".htaccess",
                             "a b/c d.pdf", "caf\xC3\xA9/\xD8\xB9\xD8\xB1\xD8\xA8\xD9\x8A.html",
                             "\xF0\x9F\x98\x80.png", "a..b", "...a", "it's (1)!,+~#%&.html", "console.html",
                             "com.html", "com10.html", "nullable", "auxiliary/con-text.html"}) {
        INFO(path);
        CHECK(output_path_fault(path).empty());
    }
}

TEST_CASE("a path that leaves the output folder is refused") {
    for (const char* path :
         {"", "/", "/a", "..", "../a", "a/..", "a/../b", "a/../../b", ".", "./a", "a/./b", "a//b", "a/"}) {
        INFO(path);
        CHECK_FALSE(output_path_fault(path).empty());
    }
}

TEST_CASE("a path that Windows or a USB stick cannot hold is refused") {
    for (const char* path :
         {"a\\b",     "..\\a",    "c:/a",      "a?b",  "a*",       "a|b",  "a<b",
          "a>b",      "a\"b",     "a.",        "a./b", "a ",       "a /b", "con",
          "CON",      "nul.html", "a/Aux.txt", "com1", "LPT9.pdf", "prn",  "com\xC2\xB9.txt",
          "nul .txt", "CONIN$"}) {
        INFO(path);
        CHECK_FALSE(output_path_fault(path).empty());
    }
}

TEST_CASE("a path with characters that cannot be seen or are no text is refused") {
    using namespace std::string_view_literals;
    for (const std::string_view path : {"a\0b"sv, "a\nb"sv, "a\tb"sv, "\x7F"sv, "a\xFF"sv, "a\xC3"sv,
                                        "\xC0\xAE\xC0\xAE/a"sv, "a\xC2\x85"sv, "a\xE2\x80\xAElmth.exe"sv}) {
        CHECK_FALSE(output_path_fault(path).empty());
    }
}

TEST_CASE("names up to 255 bytes and paths up to 1024 are fine, longer ones are not") {
    CHECK(output_path_fault(std::string(255, 'a')).empty());
    CHECK_FALSE(output_path_fault(std::string(256, 'a')).empty());
    std::string path;
    while (path.size() < 1024) path += std::string(127, 'a') + '/';
    path.back() = 'a';
    CHECK(path.size() == 1024);
    CHECK(output_path_fault(path).empty());
    CHECK_FALSE(output_path_fault('b' + path).empty());
}

TEST_CASE("the record's own name is kept, at the top alone") {
    CHECK_FALSE(output_path_fault(".handrail-manifest").empty());
    CHECK_FALSE(output_path_fault(".Handrail-Manifest").empty());
    CHECK(output_path_fault("a/.handrail-manifest").empty());
}

TEST_CASE("a fault ends a sentence") {
    CHECK(output_path_fault("a\\b") == "it holds a backslash");
    CHECK(output_path_fault("../a") == "it steps out of its folder with a name of dots");
}

TEST_CASE("paths fold to the same text if only the case of letters differs, in any alphabet") {
    CHECK(folded_path("A/b.HTML") == folded_path("a/B.html"));
    CHECK(folded_path("\xC3\x89"
                      "cole") == folded_path("\xC3\xA9"
                                             "cole"));
    CHECK(folded_path("\xD0\x94") == folded_path("\xD0\xB4"));
    CHECK(folded_path("caf\xC3\xA9") != folded_path("cafe"));
}

TEST_CASE("what desktops drop into folders is told from people's files") {
    for (const char* name : {".DS_Store", "Thumbs.db", "thumbs.db", "desktop.ini", "Desktop.ini"})
        CHECK(is_desktop_litter(name));
    for (const char* name : {"DS_Store", "thumbs.html", ".htaccess", ""})
        CHECK_FALSE(is_desktop_litter(name));
}
