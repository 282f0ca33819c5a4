#pragma once

#include <string>

#include "model/document.hpp"

namespace handrail {

/// The words of a document, a line a block, without addresses: what is read of it for the search.
std::string plain_text(const Document& document);

}  // namespace handrail
