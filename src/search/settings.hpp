#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace handrail::lunr {

/// One field that is searched, and how much a word in it counts. As in lunr, a boost of 0 means 1.
struct FieldSpec {
    std::string name;
    double boost = 1;

    friend bool operator==(const FieldSpec&, const FieldSpec&) = default;
};

/// What the index may tell about each place where a term stands (lunr's `metadataWhitelist`).
enum class Metadata {
    position,  ///< [start, length] in UTF-16 units of the lower-cased text
    index,     ///< the number of the token in its field, counted from 0 before stop words go
    fields,    ///< the name of the field
};

/// "position", "index" or "fields".
std::string_view metadata_name(Metadata metadata);

/// lunr's 119 English stop words, sorted.
std::vector<std::string> english_stop_words();

/// How an index is built: lunr's own options, with lunr's own defaults.
struct Settings {
    std::vector<FieldSpec> fields;  ///< in the order that the index lists them
    double k1 = 1.2;                ///< how soon more of the same word stops counting
    double b = 0.75;                ///< how much long fields lose, 0 to 1; clamped to that
    std::vector<Metadata> metadata = {};
    std::vector<std::string> stop_words =
        english_stop_words();  ///< lower case; empty switches the filter off
    bool trim = true;          ///< strip what is not A-Z, a-z, 0-9 or _ from both ends of a token
    bool stem = true;          ///< English (Porter) stems, in the index and in queries alike
};

/// Whether lunr itself could work with these settings. Errors have the rule "index-setting": a field
/// name that is empty, repeated, not UTF-8, contains "/", consists of digits (JavaScript would sort it to the
/// front) or is one that lunr mistakes for something of JavaScript's or its own ("_index",
/// "constructor", ...); metadata named twice; a number that is not finite.
Result<void> check_settings(const Settings& settings);

/// Reads "title" or "title^5" as the command line has it: the boost is a number above 0. Errors as above.
Result<FieldSpec> parse_field_spec(std::string_view text);

}  // namespace handrail::lunr
