#pragma once

#include <span>
#include <string_view>

#include "model/reference.hpp"
#include "text/value.hpp"

namespace handrail {

/// One file of data/: its name, the array that it is about, and the schema that it must follow.
struct ReferenceFile {
    std::string_view name;    ///< without the ending, such as "categories"
    std::string_view array;   ///< the member of the file's object that its items stand in
    std::string_view schema;  ///< the schema's file name
    bool adds = false;        ///< a site's file adds to the shipped one, instead of standing in its place
};

/// The files of data/ that become part of the model, in the order of the product's contract.
std::span<const ReferenceFile> reference_files();

/// Puts a checked file's items into the data; pictograms join those that are there.
void read_reference(std::string_view name, const Value& value, ReferenceData& data);

}  // namespace handrail
