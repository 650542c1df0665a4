"""Family names of which Spanish custom bears two."""

from extractors.values.known_names import folded

_LONGEST_GIVEN_IN_EZ = 4
_SPANISH_FAMILIES = frozenset(
    """
    acosta aguilar aguirre alfaro alvarado arroyo avila ayala barrera barrios becerra beltran bernal bravo bustos
    cabrera calderon camacho campos cardenas carrasco carrillo castaneda castillo castro cervantes chavarria contreras
    cordero cordova correa cortes cruz cuevas davila delgado duarte elizondo escobar espinosa espinoza estrada farias
    figueroa flores fuentes galindo gallardo gallegos galvan garcia garza guerra guerrero guevara guzman herrera
    huerta hurtado ibarra juarez lara leal ledesma leyva longoria lozano lucero lugo luna macias maldonado marin marquez
    medina mejia melendez mendoza mercado miranda molina montes montoya mora morales moreno moya murillo navarro nieto
    novoa nuno ochoa ojeda olivares orozco ortega ortiz osorio pacheco padilla palacios palma paredes parra pena
    perales pineda pizarro ponce portillo prado quintana quintero quiroga ramos rangel reyes rincon rios rivas rivera
    robles rojas romero rosales rosas rubio ruiz salas salazar salcedo saldana salgado salinas sandoval santana
    santiago santos segovia segura sepulveda serrano silva solano solis soria soto sotelo suarez tapia tejada toledo
    torres tovar trejo trevino trujillo uribe valdes valdivia valencia valle varela vargas vega velasco vera vergara
    vidal villa villanueva villarreal villegas vivas zamora zapata zaragoza zavala zuniga
    """.split()  # noqa: SIM905 - a table of words reads best without quotes
)
"""Family names of which Spanish custom bears two ("Xiomara Delgado Fuentes"); those in -ez beside them."""


def is_spanish_family(word: str) -> bool:
    """Tell whether a word is a family name of which Spanish custom bears two.

    >>> is_spanish_family("Treviño"), is_spanish_family("Fuentes,"), is_spanish_family("Inez")
    (True, True, False)
    """
    plain = folded(word).lower()
    return plain in _SPANISH_FAMILIES or (plain.endswith("ez") and len(plain) > _LONGEST_GIVEN_IN_EZ)
