// What a run is run on, as the forms and filters name it.

/** @type {[string, string][]} */
export const SURFACES = [["road", "Road"], ["trail", "Trail"], ["track", "Track"], ["treadmill", "Treadmill"]]
