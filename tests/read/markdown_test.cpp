#include "read/markdown.hpp"

#include <vector>

#include <catch2/catch.hpp>

#include "base/task_pool.hpp"

using namespace handrail;

namespace {

/// What the inlines of a text are, in letters: t(ext), l(ink) and s(truck out), each before its children.
std::string kinds(const std::vector<Inline>& inlines) {
    std::string found;
    for (const Inline& part : inlines) {
        if (part.kind == Inline::Kind::text) found += 't';
        if (part.kind == Inline::Kind::link) found += 'l';
        if (part.kind == Inline::Kind::strikethrough) found += 's';
        found += kinds(part.children);
    }
    return found;
}

}  // namespace

TEST_CASE("texts that are read at the same time do not change each other") {
    const std::string text = "~~Mondays~~ or www.example.org and https://example.org/a today";
    std::vector<std::string> found(4000);
    parallel_for(found.size(), 4, [&](std::size_t index) {
        const auto blocks = parse_markdown(text, {}).document.blocks;
        if (!blocks.empty()) found[index] = kinds(blocks.front().inlines);
    });
    for (const std::string& one : found) REQUIRE(one == "sttlttltt");
}
