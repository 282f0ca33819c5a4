#pragma once

#include "model/entry.hpp"
#include "text/value.hpp"

namespace handrail {

/// Fills what entries of every kind have in common from a checked tree. Leaves `kind`, `id`, `file` and
/// `body` alone. `internal` is not read at all, so that no edition can ever leak it.
void read_entry(const Value& value, Entry& entry);

}  // namespace handrail
