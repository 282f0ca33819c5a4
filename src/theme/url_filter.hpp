#pragma once

#include <string>
#include <string_view>

#include "theme/escape.hpp"

/// The URL half of escape.hpp. All of it escapes "&" for HTML, too; every other character that means
/// something to HTML is percent-encoded.
namespace handrail::engine {

/// The address if it is relative or its scheme is allowed, else "#". Spaces and control characters
/// around it are dropped, as browsers do; inside it they are encoded, so that "java<tab>script:"
/// cannot put itself together again.
void append_address(std::string& out, std::string_view value, Escape escape);

/// The address if it has neither a scheme nor a server, else "#".
void append_relative_address(std::string& out, std::string_view value, Escape escape);

/// The value with every character encoded that must not stand where `escape` says.
void append_percent_encoded(std::string& out, std::string_view value, Escape escape);

}  // namespace handrail::engine
