#pragma once

#include <string>

namespace handrail {

/// Markup that is already safe to print as it is. Only the Markdown renderer and our own code
/// make it, never an author's text: that is what keeps a script in a service's name inert.
struct Html {
    std::string bytes;
};

/// An address, for `href`, `src` and their like. Printing it still checks the scheme: http, https,
/// mailto, tel and relative addresses pass, anything else prints as "#".
struct Url {
    std::string text;
};

}  // namespace handrail
