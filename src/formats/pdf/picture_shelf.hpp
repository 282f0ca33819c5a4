#pragma once

#include <map>
#include <string>

#include "formats/epub/offer_books.hpp"
#include "formats/pdf/picture_file.hpp"

namespace handrail {

/// The pictures of a book that shows each of them many times: every one is read once. For one thread.
class PictureShelf {
public:
    /// `read` must outlive the shelf.
    explicit PictureShelf(const PictureReader& read) : read_(read) {}

    /// The picture of that path, read with read_pictogram; null if there is none that can be drawn. It stays
    /// where it is as long as the shelf does.
    const PdfPicture* find(const std::string& path) {
        const auto [place, is_new] = pictures_.try_emplace(path);
        if (is_new && read_) {
            if (const auto bytes = read_(path)) place->second = read_pictogram(*bytes);
        }
        return place->second.surface ? &place->second : nullptr;
    }

private:
    const PictureReader& read_;
    std::map<std::string, PdfPicture> pictures_;
};

}  // namespace handrail
