import { smallPhoto } from '../../ordnance-reports/ui/small-photo.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { mostPhotos } from '../citizen-report.ts'
import { publicTexts } from './public-texts.ts'

/** Pictures that somebody has, drawn anew here so that nothing a telephone wrote into them leaves it. */
export function CitizenPhotos({
  photos,
  onChange,
}: {
  photos: readonly string[]
  onChange: (photos: string[]) => void
}) {
  const t = useText()
  const add = async (files: FileList | null) => {
    const made = await Promise.all([...(files ?? [])].map(smallPhoto))
    onChange([...photos, ...made.filter((photo) => photo !== undefined)].slice(0, mostPhotos))
  }
  return (
    <div className="field" data-field="photos">
      <label>
        {t(publicTexts.photos)}
        <input
          className="input file-input"
          type="file"
          accept="image/*"
          multiple
          disabled={photos.length >= mostPhotos}
          onChange={(event) => void add(event.target.files)}
        />
      </label>
      <p className="hint">{t(publicTexts.photosHint)}</p>
      {photos.length > 0 && (
        <div className="row">
          {photos.map((photo) => (
            <img
              key={photo}
              className="photo-small"
              src={`data:image/jpeg;base64,${photo}`}
              alt={t(publicTexts.photos)}
            />
          ))}
          <Button look="quiet" onPress={() => onChange([])}>
            {t(publicTexts.noPhotos)}
          </Button>
        </div>
      )}
    </div>
  )
}
