// Indexes three services and prints the index. In JavaScript, lunr.Index.load(JSON.parse(text)) takes it.

#include <iostream>
#include <string>
#include <vector>

#include <handrail/search/index_builder.hpp>

using handrail::lunr::Document;
using handrail::lunr::IndexBuilder;
using handrail::lunr::Metadata;

int main() {
    auto builder = IndexBuilder::create(
        {.fields = {{"name", 4}, {"keywords", 2}, {"text"}}, .metadata = {Metadata::position}});
    if (!builder) return 1;

    const std::vector<std::string> keywords{"SALT", "stammer"};
    const std::vector<Document> services{
        {"swim", {{"name", "Swimming club"}, {"text", "For children who find pools loud."}}},
        {"therapy", {{"name", "Speech and language therapy"}, {"keywords", keywords}}},
        {"breaks", {{"name", "Short breaks"}, {"text", "Time to rest, at weekends and in holidays."}}, 1.5},
    };
    for (const Document& service : services) {
        const auto added = builder->add(service);
        if (added) continue;
        for (const auto& problem : added.diagnostics()) std::cerr << problem.message << '\n';
        return 1;
    }
    std::cout << builder->to_json() << '\n';
}
