#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "site/site.hpp"

namespace handrail {

/// Where a finished file goes: its path from the site's root, and its bytes. Called from any thread.
using SearchSink = std::function<void(const std::string& path, std::string_view bytes)>;

/// Makes the files of search/ (docs/search-format.md): first the shards, each by itself and on any thread,
/// then the rest.
class SearchData {
public:
    /// Reads and folds what the site's entries say, on up to `jobs` threads. `site` must outlive it.
    SearchData(const Site& site, std::size_t jobs);
    ~SearchData();

    /// How many shards there are, at least one.
    std::size_t shards() const;

    /// Makes the index and the store of one shard, each as JSON and as a script. To be called once for each.
    void make_shard(std::size_t shard, const SearchSink& sink);

    /// Makes the thesaurus and the manifest, when all shards are made. `scripts`: paths of the search scripts
    /// from the site's root, in the order to load them. Gives the version that stands in the addresses of the
    /// data.
    std::string finish(const std::vector<std::string>& scripts, const SearchSink& sink);

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace handrail
