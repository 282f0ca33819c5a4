#pragma once

#include <functional>
#include <map>
#include <string>

#include "model/date.hpp"
#include "model/entry_kind.hpp"
#include "read/schema.hpp"

namespace handrail {

/// What a sketch says beside what the schema gives.
struct SketchFacts {
    EntryKind kind = EntryKind::service;
    std::string name;
    Date today;
    /// An id that exists, by the schema's kind of reference ("categories"): examples are made of these.
    std::map<std::string, std::string, std::less<>> ids;
};

/// A new entry's file: YAML front matter with every field of the schema in its order, then a body. Required
/// fields hold words that pass the checks and are plainly to be replaced; the others stand as comments, each
/// with an explanation and an example, and pass the checks too once the "#" before them is gone. The entry is
/// a draft.
std::string entry_sketch(const SchemaNode& schema, const SketchFacts& facts);

/// "service", "organisation" and so on: how people name a kind at the command line.
const char* kind_word(EntryKind kind);

/// `text` as a YAML scalar that reads as the same text inside lists and objects too, and in other programs
/// than this one: in double quotes unless it is plain words.
std::string yaml_scalar(std::string_view text);

}  // namespace handrail
