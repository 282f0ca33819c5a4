#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace handrail {

/// A phrase of the thesaurus, and how somebody wrote it; nothing there where nobody can tell.
struct WrittenPhrase {
    std::string_view folded;
    std::string_view written;
};

/// How phrases are shown that are kept folded: words that most of them write in some way of their own
/// ("EBSA", "Makaton"), and the phrases that write theirs otherwise ("low salt diet", where others say
/// "SALT").
struct WrittenForms {
    std::vector<std::string> words;    ///< sorted as JavaScript sorts what they fold to
    std::vector<std::string> phrases;  ///< in the order in which they come first
};

/// A text in one line, without the stops, commas and brackets around its words.
std::string tidied(std::string_view text);

/// The words of a text as they stand there: `count` folded ones, behind the first `skipped`. Empty if these
/// do not begin and end where words of the text do.
std::string as_written(std::string_view text, std::size_t skipped, std::size_t count);

/// docs/search-format.md, "How words are shown", gives the rules.
WrittenForms written_forms(const std::vector<WrittenPhrase>& phrases);

}  // namespace handrail
