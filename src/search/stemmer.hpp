#pragma once

#include <string>
#include <string_view>

namespace handrail::lunr {

/// lunr's variant of the Porter stemmer (https://tartarus.org/martin/PorterStemmer/): "swimming" becomes
/// "swim". The word is lower-cased UTF-8. Letters beyond ASCII count as consonants, one a UTF-16
/// unit, because that is what lunr's regular expressions see.
std::string stem(std::string_view word);

}  // namespace handrail::lunr
