#include "base/program_id.hpp"

#include <array>
#include <cstdio>

#include <catch2/catch.hpp>
#include <unistd.h>

using namespace handrail;

TEST_CASE("the program's build id is the one that is written in its file") {
    std::array<char, 4096> path{};
    REQUIRE(readlink("/proc/self/exe", path.data(), path.size() - 1) > 0);
    const std::string command = std::string("readelf --notes '") + path.data() + "'";
    FILE* notes = popen(command.c_str(), "r");
    REQUIRE(notes != nullptr);
    std::string text;
    std::array<char, 4096> part{};
    while (std::fgets(part.data(), part.size(), notes) != nullptr) text += part.data();
    pclose(notes);
    REQUIRE(program_id().size() == 40);
    CHECK(text.find("Build ID: " + program_id()) != std::string::npos);
}
