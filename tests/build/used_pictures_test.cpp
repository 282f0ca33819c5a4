#include "build/used_pictures.hpp"

#include <catch2/catch.hpp>

#include "base/task_pool.hpp"

using namespace handrail;

TEST_CASE("a picture that a page shows is needed, from any folder; one that none shows is not") {
    UsedPictures pictures("assets/pictograms/");
    pictures.look_at(
        "<img src=\"../assets/pictograms/bus.0a1b.svg\" alt=\"\"><img src=\"assets/pictograms/cup.2c.svg\">");
    pictures.look_at("<img src='/offer/assets/pictograms/end.3d.svg'");
    pictures.look_at("no picture here");
    for (const char* name : {"bus.0a1b.svg", "cup.2c.svg", "end.3d.svg"})
        CHECK(pictures.is_needed(std::string("assets/pictograms/") + name));
    for (const char* name : {"bus.svg", "bus.0a1b.sv", "us.0a1b.svg", "cup.2c.svg2", "house.4e.svg"})
        CHECK_FALSE(pictures.is_needed(std::string("assets/pictograms/") + name));
}

TEST_CASE("what is in another folder is needed, whoever shows it") {
    UsedPictures pictures("assets/pictograms/");
    CHECK(pictures.is_needed("assets/style.css"));
    CHECK(pictures.is_needed("images/bus.svg"));
}

TEST_CASE("a name that addresses write another way is taken to be needed") {
    UsedPictures pictures("assets/pictograms/");
    pictures.look_at("<img src=\"assets/pictograms/ice%20cream.svg\">");
    CHECK(pictures.is_needed("assets/pictograms/ice cream.svg"));
    CHECK(pictures.is_needed("assets/pictograms/caf\xC3\xA9.svg"));
}

TEST_CASE("a page that ends in the middle of an address does no harm") {
    UsedPictures pictures("assets/pictograms/");
    pictures.look_at("<img src=\"assets/pictograms/");
    pictures.look_at("<img src=\"assets/pictograms/bus.svg");
    CHECK(pictures.is_needed("assets/pictograms/bus.svg"));
}

TEST_CASE("pages may be looked at on many threads") {
    UsedPictures pictures("assets/pictograms/");
    parallel_for(1000, 4, [&](std::size_t index) {
        pictures.look_at("src=\"assets/pictograms/p" + std::to_string(index) + ".svg\"");
    });
    for (std::size_t index = 0; index < 1000; ++index)
        CHECK(pictures.is_needed("assets/pictograms/p" + std::to_string(index) + ".svg"));
}
