#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/easy_read.hpp"

namespace handrail {

/// Makes what leads from one easy-read page to others, with its pictures, and notes the lines that must be
/// printed for them.
class EasyDoors {
public:
    /// `from` is the page's path below its edition; `credits` is where the lines go, each once.
    EasyDoors(const PageContext& context, std::string from, std::vector<std::string>& credits);

    /// From the page to the site's root.
    const std::string& root() const { return root_; }

    /// An entry, with one easy sentence if there is one.
    EasyDoorView entry(EntryRef ref);
    /// The list of a term, such as "needs" and "autism"; `name` is what it is called if it has no easy name.
    EasyDoorView list(std::string_view folder, const std::string& id, const std::string& name);
    /// A page of the edition.
    EasyDoorView page(std::string_view picture, std::string words, std::string_view path);
    /// For a list that stands in another view.
    void dress(EntryRef ref, CardView& card);

    /// A view with this picture in it; without one if it is null.
    template <typename View>
    View with_picture(const PublishedPictogram* picture) {
        View view;
        if (picture == nullptr) return view;
        view.picture = {root_ + picture->path};
        view.alt = picture->alt;
        note_credit(*picture);
        return view;
    }

private:
    void note_credit(const PublishedPictogram& picture);

    const PageContext& context_;
    const EasyRead& easy_;
    std::string from_;
    std::string root_;
    std::vector<std::string>& credits_;
};

}  // namespace handrail
