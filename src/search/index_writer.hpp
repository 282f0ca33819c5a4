#pragma once

#include <cstddef>
#include <string>

#include "search/index_data.hpp"

namespace handrail::lunr {

/// The index as JSON.stringify writes lunr 2.3.9's own: version, fields, field vectors, inverted index and
/// the pipeline of queries. Works on up to `jobs` threads; the bytes do not depend on how many.
std::string write_index(const IndexData& data, std::size_t jobs);

}  // namespace handrail::lunr
