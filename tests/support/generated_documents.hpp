#pragma once

#include <cstddef>
#include <string>

#include "formats/edition_document.hpp"

namespace handrail::test {

// Texts and documents that nobody wrote: another mixture for each number, and always the same one.

/// Words of the languages that families read, phone numbers, postcodes and very long words.
std::string plain_words(std::size_t seed, std::size_t count);
/// The same with the marks of Markdown.
std::string markdown_words(std::size_t seed, std::size_t count);

/// A service of the site https://offer.example.org/ with nothing but what each has.
EditionDocument empty_document(const std::string& title = "Speech therapy");

/// Long names, long tables, deep lists and right-to-left text, in the document's body.
EditionDocument generated_document(std::size_t number);

/// Long names, many contacts, long texts, no facts and right-to-left text, in what a leaflet says.
EditionDocument generated_essentials(std::size_t number);

/// A PNG file of one dot.
const std::string& pixel();

}  // namespace handrail::test
