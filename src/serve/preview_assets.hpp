#pragma once

#include <string>
#include <string_view>

namespace handrail {

// What the preview adds to the pages that it sends. None of it is ever written into a file of the site.

/// The script that reloads the page when the site has changed: a classic one, so that it runs everywhere.
std::string_view preview_script();

/// The style of the list of problems.
std::string_view preview_style();

/// The element that loads the script into a page of this version of the site.
std::string preview_script_element(std::string_view version);

/// `html` with `addition` before its last </body>, or at its end if it has none.
std::string with_addition(std::string_view html, std::string_view addition);

}  // namespace handrail
