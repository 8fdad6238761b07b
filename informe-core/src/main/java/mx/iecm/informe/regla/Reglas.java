package mx.iecm.informe.regla;

import java.util.List;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Medidas;

/** El catálogo de reglas, en el orden en que se presentan. */
public final class Reglas {

  /** Todas las reglas; una nueva se agrega aquí. */
  public static final List<Regla> TODAS =
      List.of(
          new FechaLegible(),
          new FechaSinAmbiguedad(),
          new DiaDeLaSemanaCorrecto(),
          new FechaDentroDelPeriodo(),
          new FechaConDia(),
          new RangoEnOrden(),
          new ListaDeFechasClara(),
          new CifraIgualASuMedida(),
          new CifraEscritaIgualASuMedida(),
          new CifraIgualASuSuma(),
          new ClaveProgramaticaCompleta(),
          new FolioDeSuSerie(),
          new FolioSinRepetir(),
          new SerieSinHuecos(),
          new FolioConSuRelleno(),
          new ConsecutivosEnOrden(),
          new SesionDentroDelPeriodo(),
          new AsistenciaDeCadaSesion(),
          new MarcaDeAsistenciaConocida(),
          new AcuerdoDeUnaSesion(),
          new LineaConResultado(),
          new LineaConPendiente(),
          new AreaQueEntrega(),
          new NingunRenglonSePierde(),
          new HorarioLegible());

  static final List<ReglaDeRenglon> DE_RENGLON = deForma(ReglaDeRenglon.class);
  static final List<ReglaDeTabla> DE_TABLA = deForma(ReglaDeTabla.class);
  private static final List<ReglaDeInforme> DE_INFORME = deForma(ReglaDeInforme.class);

  private Reglas() {}

  private static <T extends Regla> List<T> deForma(Class<T> forma) {
    return TODAS.stream().filter(forma::isInstance).map(forma::cast).toList();
  }

  /** Lo que encuentran las reglas del informe, en el orden del catálogo. */
  public static Stream<Hallazgo> delInforme(Informe informe, Medidas medidas) {
    return DE_INFORME.stream().flatMap(r -> r.revisar(informe, medidas));
  }

  /**
   * Lo que encuentran las reglas del informe que se puede afirmar de un libro sin los demás.
   *
   * @param informe armado con una sola entrega
   */
  public static Stream<Hallazgo> delLibro(Informe informe, Medidas medidas) {
    return DE_INFORME.stream()
        .filter(ReglaDeInforme::bastaUnLibro)
        .flatMap(r -> r.revisar(informe, medidas));
  }
}
