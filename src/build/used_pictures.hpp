#pragma once

#include <functional>
#include <mutex>
#include <set>
#include <string>
#include <string_view>

namespace handrail {

/// Which pictures of a folder the pages of a site show: the theme has many more than most sites use. It is
/// read from the finished pages, so that a template may show a picture without telling anybody. Any thread
/// may call.
class UsedPictures {
public:
    /// `folder` is below the site's root: "assets/pictograms/".
    explicit UsedPictures(std::string_view folder) : folder_(folder) {}

    /// Takes note of the addresses in a page's HTML.
    void look_at(std::string_view html);

    /// True if the file of this path has to be published: a page shows it, or it is in another folder, or it
    /// has a name that is written another way in addresses.
    bool is_needed(std::string_view path) const;

private:
    const std::string folder_;
    mutable std::mutex mutex_;
    std::set<std::string, std::less<>> seen_;
};

}  // namespace handrail
