#pragma once

#include <string>
#include <string_view>

namespace handrail {

/// A page's HTML in which each phone number, postcode, date and time of day that holds a space stands in
/// `<span class="whole">`, so that a style sheet can keep it on one line: large print never splits such a
/// piece of information over two (UKAAF MS03, clear and large print). Only the text of the body is looked at.
std::string keep_whole(std::string_view html);

}  // namespace handrail
