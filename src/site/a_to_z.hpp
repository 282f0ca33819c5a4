#pragma once

#include <string>
#include <string_view>

namespace handrail {

/// What a name is sorted by: without "The", "A" or "An" at its head, case, accents and punctuation, so that
/// "The Willows" stands under W and "St John's" beside "St Johns".
std::string sort_key(std::string_view name);

/// The letter that heads it in an A to Z: "a" to "z", or "0-9" for digits and other scripts.
std::string sort_letter(std::string_view key);

}  // namespace handrail
